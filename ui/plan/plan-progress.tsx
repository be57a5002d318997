import type { Plan } from '../../lib/planner/plan.ts';
import { useWords } from '../words/words.tsx';
import './plan-head.css';

/** How much of the plan is done, in words and as a bar. */
export function PlanProgress({ tasks }: Pick<Plan, 'tasks'>) {
  const { t } = useWords();
  const done = tasks.filter((task) => task.done).length;
  return (
    <>
      <p class="soft">{t('planProgress', { done, total: tasks.length })}</p>
      <progress
        class="plan-progress"
        aria-label={t('plan')}
        value={done}
        max={Math.max(tasks.length, 1)}
      />
    </>
  );
}
