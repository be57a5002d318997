import type { Day } from '../../lib/dates/day.ts';
import { nameDay, nameDays } from '../../lib/dates/name-day.ts';
import type { Anchor, Plan } from '../../lib/planner/plan.ts';
import { useWords } from '../words/words.tsx';
import './print.css';
import { PrintedTask } from './printed-task.tsx';
import { useAfterWords } from './use-after-words.ts';

export interface PrintablePlanProps {
  plan: Plan;
  today: Day;
  /** The carrier's name; null: not chosen. */
  carrier: string | null;
  /** What the user calls the line; "" where there is no need to. */
  line: string;
  /** Its page to compare contacts with. */
  contactPage: string | null;
}

/** The whole plan for paper. Never seen on the screen; while it is there, nothing else is printed. */
export function PrintablePlan({ plan, today, carrier, line, contactPage }: PrintablePlanProps) {
  const { t, say, locale } = useWords();
  const after = useAfterWords();
  const { departure, call, serviceEnd, finalBill } = plan.anchors;
  const about = (anchor: Anchor | null) => {
    if (anchor === null) return after('notKnown');
    const day = nameDay(anchor.day, today, locale);
    return anchor.certain ? day : after('aboutDay', { day });
  };
  const stations = [
    [after('departure'), departure ? nameDay(departure, today, locale) : after('notKnown')],
    ...(call ? [[after('callDays'), nameDays(call.from, call.until, today, locale)]] : []),
    [after('lineEnds'), about(serviceEnd)],
    [after('finalBill'), about(finalBill)],
  ];
  return (
    <article class="printable">
      <header class="printed-cover">
        <h1>{after('printTitle')}</h1>
        <p>
          {[plan.situation && say(plan.situation.name), carrier, line].filter(Boolean).join(' · ')}
          {' · '}
          {after('printedOn', { day: today })}
        </p>
        <dl class="printed-stations">
          {stations.map(([name, day]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{day}</dd>
            </div>
          ))}
        </dl>
        <p>{after('printIndependent')}</p>
      </header>
      <ol class="printed-tasks" aria-label={t('plan')}>
        {plan.tasks.map((task) => (
          <PrintedTask key={task.id} task={task} today={today} contactPage={contactPage} />
        ))}
      </ol>
    </article>
  );
}
