import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import { letterOfTask } from '../../content-rules/letter-links.ts';
import { scriptOfTask } from '../../content-rules/script-links.ts';
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
  letters: 'toolLetters',
} as const satisfies Record<Tool, string>;

interface LinkProps {
  task: PlanTask;
  actions: TaskActions;
}

/** The tool that a task is done with, and the script for whoever calls about it; nothing where there is none. */
export function ToolLink({ task, actions, look }: LinkProps & { look: 'main' | 'plain' }) {
  const t = useTable(timelineTables);
  const script = scriptOfTask[task.id];
  const { tool } = task;
  return (
    <>
      {tool && tool !== 'call' && (
        <a
          class={`button button-${look}`}
          href={within(
            actions.toolHref(tool),
            tool === 'letters' ? letterOfTask[task.id] : undefined,
          )}
        >
          {t(tools[tool])}
        </a>
      )}
      {(script !== undefined || tool === 'call') && (
        <a
          class={`button button-${tool === 'call' ? look : 'plain'}`}
          href={within(actions.toolHref('call'), script)}
        >
          {t(tools.call)}
        </a>
      )}
    </>
  );
}

/** The address of a script or letter; of all of them where there is none of its own. */
function within(section: string, id: string | undefined): string {
  return id === undefined ? section : `${section}/${id}`;
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
