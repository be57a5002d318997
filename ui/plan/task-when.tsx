import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import { daysBetween, type Day } from '../../lib/dates/day.ts';
import { nameDay, nameDays, nameDistance } from '../../lib/dates/name-day.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import { useTable, useWords } from '../words/words.tsx';

/** When a task is done best: how far off, and on which days. */
export function TaskWhen({ task, today }: { task: PlanTask; today: Day }) {
  const { locale } = useWords();
  const t = useTable(timelineTables);
  const { window, late, critical, inUs, done } = task;
  if (done) return null;
  const words = () => {
    if (window === null) return null;
    const { from, to, certain } = window;
    const about = (day: string) => (certain ? day : t('about', { day }));
    const last = nameDay(to, today, locale);
    if (late) return t('late', { day: about(last) });
    if (to <= today) return t('today');
    if (from <= today) return t('byDay', { day: about(last), count: daysBetween(today, to) });
    const distance = nameDistance(from, today, locale);
    if (from === to) return t('onDay', { day: about(last), distance });
    return t('fromTo', { days: about(nameDays(from, to, today, locale)), distance });
  };
  const when = words();
  if (when === null && !critical && !inUs) return null;
  return (
    <span class="task-when">
      {critical && <span class="task-flag">{t('first')}</span>}
      {when !== null && <span class={late ? 'task-late' : undefined}>{when}</span>}
      {inUs && <span>{t('inUs')}</span>}
    </span>
  );
}
