import type { Fact, LastCycle, Question } from '../../content-rules/schema.ts';
import { readCycleDay } from '../../lib/dates/cycle.ts';
import { readDay } from '../../lib/dates/day.ts';
import { readCents } from '../../lib/money/amount.ts';
import { findAnchors, isAbroad } from '../../lib/planner/anchors.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import { reckonEnd } from '../../lib/planner/reckon-end.ts';
import { useMoneyWords } from '../money/use-money-words.ts';
import type { AnswerProps } from '../questions/question-field.tsx';
import { FactNote } from '../trust/fact-note.tsx';
import './dates.css';
import { EndOptions } from './end-options.tsx';
import { Entries } from './entries.tsx';
import { NoCall } from './no-call.tsx';
import { ToldEnd } from './told-end.tsx';

export interface CalculatorProps extends AnswerProps {
  /** All questions of the rules: the fields take their words from them. */
  questions: readonly Question[];
  /** How the carrier ends a line of this kind; undefined: not known which. */
  lastCycle: LastCycle | undefined;
  /** With this the line is settled, and nobody has to choose a day; null: the user does. */
  settledBy: PlanTask | null;
  /** Where a task of the plan is shown. */
  taskHref(task: string): string;
  /** The facts of the carrier, of which `lastCycle` names some. */
  facts: readonly Fact[];
}

/** When to call, until when the line works, and what the last charge is. */
export function Calculator(props: CalculatorProps) {
  const { today, answers, lastCycle, settledBy } = props;
  const t = useMoneyWords();
  const abroad = isAbroad(answers);
  const departure = readDay(answers.departure) ?? null;
  const anchors = findAnchors({ today, answers, lastCycle });
  const options = reckonEnd({
    today,
    departure,
    abroad,
    cycleDay: readCycleDay(answers['cycle-day']) ?? null,
    rule: lastCycle,
    cycleCharge: readCents(answers['cycle-charge']) ?? null,
  });
  const endTold = anchors.serviceEnd?.certain === true;
  const restsOn = props.facts.filter(({ id }) => lastCycle?.facts.includes(id));
  return (
    <div class="calculator">
      <section class="stack" aria-label={t('calculator')}>
        {settledBy === null && <h2>{t('calculator')}</h2>}
        {(endTold || anchors.finalBill?.certain) && <ToldEnd anchors={anchors} today={today} />}
        {!endTold && settledBy !== null && (
          <NoCall task={settledBy} today={today} href={props.taskHref(settledBy.id)} />
        )}
        {!endTold && settledBy === null && (
          <EndOptions
            options={options}
            lastCycle={lastCycle}
            departure={abroad ? null : departure}
            today={today}
          />
        )}
        {restsOn.length > 0 && settledBy === null && (
          <section>
            <h3>{t('restsOn')}</h3>
            <ul class="facts">
              {restsOn.map((fact) => (
                <FactNote key={fact.id} fact={fact} />
              ))}
            </ul>
          </section>
        )}
      </section>
      <section class="entries" aria-label={t('yourDates')}>
        <h2>{t('yourDates')}</h2>
        {settledBy === null && <p class="soft">{t('yourDatesNote')}</p>}
        {!abroad && <Entries {...props} ids={['departure']} />}
        {!abroad && departure !== null && departure < today && (
          <p class="soft">{t('departureOver')}</p>
        )}
        <Entries {...props} ids={['cycle-day', 'cycle-charge']} />
      </section>
      <section class="entries" aria-label={t('told')}>
        <h2>{t('told')}</h2>
        <p class="soft">{t('toldNote')}</p>
        <Entries {...props} ids={['service-end', 'final-bill-due']} />
      </section>
    </div>
  );
}
