import type { PlanTask } from '../../lib/planner/plan.ts';
import { Line } from '../line/line.tsx';
import { TaskStop, type PlanView } from './task-stop.tsx';
import './plan.css';
import './timeline.css';

/** Some tasks of the plan as a line of their own. */
export function TaskLine({
  tasks,
  label,
  ...view
}: PlanView & { tasks: readonly PlanTask[]; label: string }) {
  return (
    <Line label={label}>
      {tasks.map((task) => (
        <TaskStop key={task.id} task={task} {...view} />
      ))}
    </Line>
  );
}
