import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import { Button } from '../controls/button.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { useTable, useWords } from '../words/words.tsx';
import { gatesOf, type TaskActions } from './task-actions.ts';

/** What comes first, each a way to it; the way past them is there, and quiet. */
export function GateList(props: { task: PlanTask; actions: TaskActions; onGoOn(): void }) {
  const { say } = useWords();
  const t = useTable(timelineTables);
  const { task, actions } = props;
  return (
    <div class="task-gates">
      <p>{t('gatesFirst', { count: task.waitsFor.length })}</p>
      <ul>
        {task.waitsFor.map((gate) => (
          <li key={gate.id}>
            <button type="button" class="gate-link" onClick={() => actions.goTo(gate.id)}>
              {say(gate.name)}
            </button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={props.onGoOn}>
        {t('goOnAnyway')}
      </Button>
    </div>
  );
}

/** The gates that the user went past stay in sight, with what that may mean. */
export function WentPast({ task, actions }: { task: PlanTask; actions: TaskActions }) {
  const { say } = useWords();
  const t = useTable(timelineTables);
  const announce = useAnnounce();
  const takeBack = () => {
    actions.override(task.id, []);
    announce(t('tookBack'));
  };
  return (
    <div class="task-gates">
      <p>{t('wentPast')}</p>
      <ul>
        {task.overridden.map((gate) => (
          <li key={gate.id}>
            <button type="button" class="gate-link" onClick={() => actions.goTo(gate.id)}>
              {say(gate.name)}
            </button>
            <span>{say(gate.without)}</span>
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={takeBack}>
        {t('takeBack')}
      </Button>
    </div>
  );
}

/** Writes down that the user goes on without what is open. */
export function goPast(task: PlanTask, actions: TaskActions): void {
  actions.override(task.id, gatesOf(task));
}
