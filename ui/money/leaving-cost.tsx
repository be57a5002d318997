import type { Carrier, PlanKind, Question } from '../../content-rules/schema.ts';
import { leavingCost } from '../../lib/money/leaving-cost.ts';
import type { Anchors } from '../../lib/planner/plan.ts';
import { Entries } from '../dates/entries.tsx';
import '../dates/dates.css';
import type { AnswerProps } from '../questions/question-field.tsx';
import { FactNote } from '../trust/fact-note.tsx';
import { KeepOpen } from './keep-open.tsx';
import './money.css';
import { TypedCosts } from './typed-costs.tsx';
import { useMoneyWords } from './use-money-words.ts';

export interface LeavingCostProps extends AnswerProps {
  /** All questions of the rules: the fields take their words from them. */
  questions: readonly Question[];
  /** undefined: not chosen yet. */
  carrier: Pick<Carrier, 'facts' | 'lastCycle'> | undefined;
  planKind: PlanKind | null;
  anchors: Anchors;
}

const amounts = ['device-balance', 'monthly-credit', 'credits-left', 'cycle-charge', 'other-fees'];

const topics = {
  device: 'aboutDevice',
  credits: 'aboutCredits',
  cycle: 'aboutCycle',
  fees: 'aboutFees',
  'final-bill': 'aboutFinalBill',
} as const;

/** What leaving costs: what you wrote and what the carrier says, kept apart; and until when the card stays. */
export function LeavingCost(props: LeavingCostProps) {
  const { answers, carrier, planKind, today } = props;
  const t = useMoneyWords();
  const lastCycle = carrier?.lastCycle.find((rule) => suits(rule.planKinds, planKind));
  const rules = carrier && { facts: carrier.facts, lastCycle, planKind };
  const cost = leavingCost({ answers, rules });
  return (
    <div class="leaving-cost">
      <section class="entries" aria-label={t('amounts')}>
        <h2>{t('amounts')}</h2>
        <p class="soft">{t('amountsNote')}</p>
        <Entries ids={amounts} {...props} />
      </section>
      <div class="stack cost-sides">
        <section class="panel cost-side" aria-label={t('fromYou')}>
          <h2>{t('fromYou')}</h2>
          <TypedCosts cost={cost} answers={answers} />
        </section>
        <KeepOpen anchors={props.anchors} today={today} />
        <section class="panel cost-side cost-said" aria-label={t('fromRule')}>
          <h2>{t('fromRule')}</h2>
          <p class="soft">{cost.said.length === 0 ? t('noRule') : t('fromRuleNote')}</p>
          {cost.said.map(({ topic, facts }) => (
            <section key={topic}>
              <h3>{t(topics[topic])}</h3>
              <ul class="facts">
                {facts.map((fact) => (
                  <FactNote key={fact.id} fact={fact} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      </div>
    </div>
  );
}

function suits(planKinds: readonly PlanKind[] | undefined, planKind: PlanKind | null): boolean {
  return planKind === null || planKinds === undefined || planKinds.includes(planKind);
}
