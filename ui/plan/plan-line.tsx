import type { PlanTask } from '../../lib/planner/plan.ts';
import { Line } from '../line/line.tsx';
import { useWords } from '../words/words.tsx';
import { TaskStop } from './task-stop.tsx';
import './plan.css';

/** What the plan lets the user do with a task. */
export interface TaskActions {
  tick(task: string, done: boolean): void;
  /** Lead the guide to this task; null: back to the order of the plan. */
  guide(task: string | null): void;
}

/** The whole checklist as one line; its last stop is where the phone line ends. */
export function PlanLine(props: {
  plan: readonly PlanTask[];
  /** The task that is next. */
  here: string | null;
  /** The task that the user asked to be led to. */
  goal: string | null;
  contactPage: string | null;
  abroad: boolean;
  actions: TaskActions;
}) {
  const { t } = useWords();
  const { plan, ...rest } = props;
  return (
    <Line label={t('plan')} end={t('terminus')}>
      {plan.map((task) => (
        <TaskStop key={task.id} task={task} {...rest} />
      ))}
    </Line>
  );
}
