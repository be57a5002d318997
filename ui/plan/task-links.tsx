import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import { Button } from '../controls/button.tsx';
import { useTable } from '../words/words.tsx';
import type { TaskActions, Tool } from './task-actions.ts';

const tools = {
  number: 'toolNumber',
  services: 'toolServices',
  dates: 'toolDates',
  money: 'toolMoney',
  lines: 'toolLines',
  after: 'toolAfter',
} as const satisfies Record<Tool, string>;

/** The tool that a task is done with, and the way out when it does not work. */
export function TaskLinks({ task, actions }: { task: PlanTask; actions: TaskActions }) {
  const t = useTable(timelineTables);
  return (
    <div class="row task-links">
      {task.tool && (
        <a class="button button-plain" href={actions.toolHref(task.tool)}>
          {t(tools[task.tool])}
        </a>
      )}
      <Button look="quiet" onPress={() => actions.stuck(task.stuck[0] ?? null)}>
        {t('stuckWith')}
      </Button>
    </div>
  );
}
