import type { PlanTask } from '../../lib/planner/plan.ts';
import { Stop, type StopState } from '../line/stop.tsx';
import { useWords } from '../words/words.tsx';
import { ChannelMark } from './channel-mark.tsx';
import type { TaskActions } from './plan-line.tsx';
import { TaskDetails } from './task-details.tsx';

export interface TaskStopProps {
  task: PlanTask;
  here: string | null;
  goal: string | null;
  contactPage: string | null;
  abroad: boolean;
  actions: TaskActions;
}

/** One task: a stop to tick, that opens to say why and how. */
export function TaskStop(props: TaskStopProps) {
  const { t, say } = useWords();
  const { task, actions } = props;
  const name = say(task.name);
  return (
    <Stop
      state={stateOf(props)}
      mark={
        <input
          type="checkbox"
          class="tick"
          checked={task.done}
          aria-label={t('markDone', { task: name })}
          onChange={(event) => actions.tick(task.id, event.currentTarget.checked)}
        />
      }
    >
      <details class="task">
        <summary>
          <span class="task-name">{name}</span>
          <span class="task-marks">
            {task.done && task.by === 'page' ? (
              <span class="task-seen">{t('seenOnPage')}</span>
            ) : (
              <ChannelMark channel={task.ways[0]!.channel} />
            )}
            {props.goal === task.id && !task.done && (
              <span class="task-seen">{t('guidingHere')}</span>
            )}
          </span>
        </summary>
        <TaskDetails {...props} />
      </details>
    </Stop>
  );
}

function stateOf({ task, here }: TaskStopProps): StopState {
  if (task.done) return 'done';
  if (task.id === here) return 'here';
  return task.waitsFor.length > 0 ? 'gated' : 'ahead';
}
