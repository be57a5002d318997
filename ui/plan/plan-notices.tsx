import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { Day } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import type { ClockVerdict } from '../../lib/planner/judge-clock.ts';
import type { Plan } from '../../lib/planner/plan.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useTable, useWords } from '../words/words.tsx';

export interface PlanNoticesProps {
  whole: Plan;
  today: Day;
  clock: ClockVerdict;
  /** Nothing has been answered at all. */
  nothingSaid: boolean;
  /** Left out where it cannot be told here. */
  onTellMore?(): void;
}

/** What must be said about the plan as a whole, calmly, with the one thing to press. */
export function PlanNotices(props: PlanNoticesProps) {
  const { locale } = useWords();
  const t = useTable(timelineTables);
  const { whole, today, clock } = props;
  const late = whole.tasks.filter((task) => task.late).length;
  const shownDay = nameDay(today, '', locale);
  return (
    <>
      {clock !== 'fine' && (
        <Notice tone="caution" title={t('clockTitle')}>
          <p>{t(clock === 'behind' ? 'clockBehind' : 'clockAhead', { day: shownDay })}</p>
        </Notice>
      )}
      {whole.shortOfTime && (
        <Notice tone="caution" title={t('shortTitle')}>
          <p>{t('shortDo')}</p>
        </Notice>
      )}
      {late > 0 && !whole.shortOfTime && (
        <Notice tone="plain" title={t('lateTitle', { count: late })}>
          <p>{t('lateDo')}</p>
        </Notice>
      )}
      {props.nothingSaid && (
        <Notice tone="plain" title={t('emptyTitle')}>
          <p>{t('emptyDo')}</p>
          {props.onTellMore && <Button onPress={props.onTellMore}>{t('tellMore')}</Button>}
        </Notice>
      )}
    </>
  );
}
