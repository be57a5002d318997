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
  call: 'toolCall',
  after: 'toolAfter',
} as const satisfies Record<Tool, string>;

interface LinkProps {
  task: PlanTask;
  actions: TaskActions;
}

/** The tool that a task is done with; nothing where there is none. */
export function ToolLink({ task, actions, look }: LinkProps & { look: 'main' | 'plain' }) {
  const t = useTable(timelineTables);
  if (!task.tool) return null;
  return (
    <a class={`button button-${look}`} href={actions.toolHref(task.tool)}>
      {t(tools[task.tool])}
    </a>
  );
}

/** The way out when a task does not work. */
export function StuckLink({ task, actions }: LinkProps) {
  const t = useTable(timelineTables);
  return (
    <Button look="quiet" onPress={() => actions.stuck(task.stuck[0] ?? null)}>
      {t('stuckWith')}
    </Button>
  );
}
