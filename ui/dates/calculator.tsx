import type { Fact, LastCycle, Question } from '../../content-rules/schema.ts';
import { readCycleDay } from '../../lib/dates/cycle.ts';
import { readDay } from '../../lib/dates/day.ts';
import { readCents } from '../../lib/money/amount.ts';
import { findAnchors, isAbroad } from '../../lib/planner/anchors.ts';
import { reckonEnd } from '../../lib/planner/reckon-end.ts';
import { Notice } from '../controls/notice.tsx';
import type { AnswerProps } from '../questions/question-field.tsx';
import { FactNote } from '../trust/fact-note.tsx';
import { useMoneyWords } from '../money/use-money-words.ts';
import { EndOptionCard } from './end-option.tsx';
import { ToldEnd } from './told-end.tsx';
import { Entries } from './entries.tsx';
import './dates.css';

export interface CalculatorProps extends AnswerProps {
  /** All questions of the rules: the fields take their words from them. */
  questions: readonly Question[];
  /** How the carrier ends a line of this kind; undefined: not known which. */
  lastCycle: LastCycle | undefined;
  /** The facts of the carrier, of which `lastCycle` names some. */
  facts: readonly Fact[];
}

/** When to call, until when the line works, and what the last charge is. */
export function Calculator(props: CalculatorProps) {
  const { today, answers, lastCycle } = props;
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
  const told = anchors.serviceEnd?.certain === true || anchors.finalBill?.certain === true;
  const restsOn = props.facts.filter(({ id }) => lastCycle?.facts.includes(id));
  return (
    <div class="calculator">
      <section class="entries" aria-label={t('yourDates')}>
        <h3>{t('yourDates')}</h3>
        <p class="soft">{t('yourDatesNote')}</p>
        {!abroad && <Entries ids={['departure']} {...props} />}
        {!abroad && departure !== null && departure < today && (
          <p class="soft">{t('departureOver')}</p>
        )}
        <Entries ids={['cycle-day', 'cycle-charge']} {...props} />
      </section>
      <section class="stack" aria-live="polite" aria-label={t('calculator')}>
        <h3>{t('calculator')}</h3>
        {told && <ToldEnd anchors={anchors} today={today} />}
        {anchors.serviceEnd?.certain !== true && (
          <>
            <BasisNote lastCycle={lastCycle} />
            {options.length === 0 && <p>{t('needDates')}</p>}
            {options[0]?.why === 'departure-only' && <p class="soft">{t('needCycleDay')}</p>}
            {options.map((option, i) => (
              <EndOptionCard
                key={option.why}
                option={option}
                others={options.filter((_, j) => j !== i)}
                best={i === 0 && options.length > 1}
                departure={abroad ? null : departure}
                today={today}
              />
            ))}
          </>
        )}
        {restsOn.length > 0 && (
          <section>
            <h4>{t('restsOn')}</h4>
            <ul class="facts">
              {restsOn.map((fact) => (
                <FactNote key={fact.id} fact={fact} />
              ))}
            </ul>
          </section>
        )}
      </section>
      <section class="entries" aria-label={t('told')}>
        <h3>{t('told')}</h3>
        <p class="soft">{t('toldNote')}</p>
        <Entries ids={['service-end', 'final-bill-due']} {...props} />
      </section>
    </div>
  );
}

function BasisNote({ lastCycle }: { lastCycle: LastCycle | undefined }) {
  const t = useMoneyWords();
  if (lastCycle === undefined) return <Notice tone="plain">{t('noCarrier')}</Notice>;
  const unclear = lastCycle.ends === 'unknown' || lastCycle.charge === 'unknown';
  return unclear ? <Notice tone="caution">{t('notKnown')}</Notice> : null;
}
