import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { Day } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import type { Plan } from '../../lib/planner/plan.ts';
import { timelineOf, type TimelinePart } from '../../lib/planner/timeline.ts';
import '../line/line.css';
import { useTable, useWords } from '../words/words.tsx';
import { StationStop } from './station-stop.tsx';
import { TaskStop, type PlanView } from './task-stop.tsx';
import { useTickFocus } from './use-tick-focus.ts';
import './plan.css';
import './timeline.css';

const titles = {
  now: 'partNow',
  next: 'partNext',
  later: 'partLater',
  done: 'partDone',
} as const satisfies Record<TimelinePart['phase'], string>;

/** The plan as one line in four parts. */
export function Timeline(
  props: PlanView & {
    whole: Plan;
    /** Which parts; all where left out. */
    parts?: readonly string[];
    /** Only so many stops of what comes next. */
    nextAtMost?: number;
  },
) {
  const { whole, parts, nextAtMost, ...rest } = props;
  const shown = timelineOf(whole, rest.today).filter(
    ({ phase }) => parts === undefined || parts.includes(phase),
  );
  const view = { ...rest, actions: useTickFocus(whole, shown, rest.actions) };
  return (
    <div class="timeline">
      <NothingNow whole={whole} today={view.today} />
      {shown.map((part) => (
        <Part
          key={part.phase}
          part={part.phase === 'next' ? { ...part, stops: part.stops.slice(0, nextAtMost) } : part}
          {...view}
        />
      ))}
    </div>
  );
}

/** Where there is nothing to do today: when there will be. */
function NothingNow({ whole, today }: { whole: Plan; today: Day }) {
  const { locale } = useWords();
  const t = useTable(timelineTables);
  const open = whole.tasks.filter(({ done }) => !done);
  if (open.length === 0 || open.some(({ phase }) => phase === 'now')) return null;
  const days = open.flatMap(({ window }) => (window && window.from > today ? window.from : []));
  const [day] = days.sort();
  return (
    <p class="nothing-now">
      {day === undefined
        ? t('nothingNow')
        : t('nothingUntil', { day: nameDay(day, today, locale) })}
    </p>
  );
}

function Part({ part, ...view }: PlanView & { part: TimelinePart }) {
  const t = useTable(timelineTables);
  const { phase, count } = part;
  const title = t(titles[phase]);
  const stops = (
    <ol class="line" aria-label={title}>
      {part.stops.map((stop) =>
        'task' in stop ? (
          <TaskStop key={stop.task.id} task={stop.task} {...view} />
        ) : (
          <StationStop key={stop.station.id} station={stop.station} today={view.today} />
        ),
      )}
    </ol>
  );
  if (phase === 'done')
    return (
      <details class="part part-done">
        <summary class="part-title">
          {title} <span class="part-count">{count}</span>
        </summary>
        {stops}
      </details>
    );
  return (
    <section class={`part part-${phase}`}>
      <h2 class="part-title">
        {title} <span class="part-count">{count}</span>
      </h2>
      {stops}
    </section>
  );
}
