import type { Day } from '../../lib/dates/day.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import { Notice } from '../controls/notice.tsx';
import { useMoneyWords } from '../money/use-money-words.ts';
import { TaskWhen } from '../plan/task-when.tsx';
import { useWords } from '../words/words.tsx';

/** Said in place of the days to call, where nobody should call to cancel. */
export function NoCall({ task, today, href }: { task: PlanTask; today: Day; href: string }) {
  const t = useMoneyWords();
  const { say } = useWords();
  return (
    <Notice tone="plain" title={t('noCall')}>
      <p>{t('noCallDo', { task: say(task.name) })}</p>
      <p>
        <TaskWhen task={task} today={today} />
      </p>
      <a class="button button-plain" href={href}>
        {say(task.name)}
      </a>
    </Notice>
  );
}
