import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { Gate, PlanTask } from '../../lib/planner/plan.ts';
import { Button } from '../controls/button.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { useTable, useWords } from '../words/words.tsx';
import { gatesOf, type TaskActions } from './task-actions.ts';

/** More would be a wall: the rest is folded. */
const gatesShown = 4;

/** What comes first, each a way to it; the way past them is there, and quiet. */
export function GateList(props: { task: PlanTask; actions: TaskActions; onGoOn(): void }) {
  const { t: popup, say } = useWords();
  const t = useTable(timelineTables);
  const { task, actions } = props;
  const more = task.waitsFor.slice(gatesShown);
  const gateLink = (gate: Gate) => (
    <li key={gate.id}>
      <button type="button" class="gate-link" onClick={() => actions.goTo(gate.id)}>
        {say(gate.name)}
      </button>
    </li>
  );
  return (
    <div class="task-gates">
      <p>{t('gatesFirst', { count: task.waitsFor.length })}</p>
      <ul>{task.waitsFor.slice(0, gatesShown).map(gateLink)}</ul>
      {more.length > 0 && (
        <details class="fold">
          <summary>{popup('andMore', { count: more.length })}</summary>
          <ul>{more.map(gateLink)}</ul>
        </details>
      )}
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
