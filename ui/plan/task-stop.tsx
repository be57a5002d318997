import { useState } from 'preact/hooks';
import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { Day } from '../../lib/dates/day.ts';
import type { LineStand } from '../../lib/planner/lines.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import { Stop, type StopState } from '../line/stop.tsx';
import { useTable, useWords } from '../words/words.tsx';
import { ChannelMark } from './channel-mark.tsx';
import { stopId } from './open-stop.ts';
import type { TaskActions } from './task-actions.ts';
import { TaskDetails } from './task-details.tsx';
import { TaskWhen } from './task-when.tsx';

/** What every task of a plan is shown with. */
export interface PlanView {
  today: Day;
  /** The task that is next. */
  here: string | null;
  /** The task that the user asked to be led to. */
  goal: string | null;
  /** The carrier's own site, where it is not what the user looks at. */
  site: { name: string; url: string } | null;
  contactPage: string | null;
  abroad: boolean;
  /** What was answered about this line and about the account. */
  answers: Readonly<Record<string, string>>;
  /** Every line of the account. */
  lines: readonly LineStand[];
  actions: TaskActions;
}

export interface TaskStopProps extends PlanView {
  task: PlanTask;
}

/** What the user wants to do with a task whose gates are open. */
export type Wanted = 'tick' | 'guide' | 'go-on';

/** One task: a stop to tick, that opens to say why and how. */
export function TaskStop(props: TaskStopProps) {
  const { t, say } = useWords();
  const { task, actions, goal } = props;
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const name = say(task.name);
  const want = (what: Wanted) => {
    setOpen(true);
    setWanted(what);
  };
  const tick = (box: HTMLInputElement) => {
    if (box.checked && task.waitsFor.length > 0) {
      // Never silently: the box stays empty until the user has read what that may mean.
      box.checked = false;
      want('tick');
    } else actions.tick(task.id, box.checked);
  };
  return (
    <Stop
      state={stateOf(props)}
      mark={
        <input
          type="checkbox"
          class="tick"
          checked={task.done}
          aria-label={t('markDone', { task: name })}
          onChange={(event) => tick(event.currentTarget)}
        />
      }
    >
      <details
        class="task"
        id={stopId(task.id)}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <span class="task-name">{name}</span>
          <span class="task-marks">
            {task.done && task.by === 'page' ? (
              <span class="task-seen">{t('seenOnPage')}</span>
            ) : (
              <ChannelMark channel={task.ways[0]!.channel} />
            )}
            {goal === task.id && !task.done && <span class="task-seen">{t('guidingHere')}</span>}
          </span>
          <TaskWhen task={task} today={props.today} />
          {task.overridden.length > 0 && <WentPastMark />}
        </summary>
        <TaskDetails {...props} wanted={wanted} onWant={want} onSettled={() => setWanted(null)} />
      </details>
    </Stop>
  );
}

function WentPastMark() {
  return <span class="task-past">{useTable(timelineTables)('wentPastMark')}</span>;
}

function stateOf({ task, here }: TaskStopProps): StopState {
  if (task.done) return 'done';
  if (task.id === here) return 'here';
  return task.waitsFor.length > 0 ? 'gated' : 'ahead';
}
