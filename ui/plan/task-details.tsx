import { destinationOf } from '../../lib/planner/next-task.ts';
import { Button } from '../controls/button.tsx';
import { Stated } from '../trust/stated.tsx';
import { useWords } from '../words/words.tsx';
import type { TaskStopProps } from './task-stop.tsx';
import { WayNote } from './way-note.tsx';

/** The rest is counted: the list above on the line shows them all. */
const gatesShown = 4;

/** Why and how a task is done, what must come first, and the way there. */
export function TaskDetails({ task, goal, contactPage, abroad, actions }: TaskStopProps) {
  const { t, say } = useWords();
  const more = task.waitsFor.length - gatesShown;
  const gated = task.waitsFor.length > 0;
  const leads = destinationOf(task) !== null && !task.done;
  return (
    <div class="task-details">
      {gated && !task.done && (
        <div class="task-gates">
          <p>{t('waitsFor', { count: task.waitsFor.length })}</p>
          <ul>
            {task.waitsFor.slice(0, gatesShown).map((gate) => (
              <li key={gate.id}>{say(gate.name)}</li>
            ))}
            {more > 0 && <li>{t('andMore', { count: more })}</li>}
          </ul>
        </div>
      )}
      <section>
        <h4>{t('why')}</h4>
        <Stated text={task.why} of={task.from} />
      </section>
      {task.ways.map((way, i) => (
        <WayNote
          key={i}
          way={way}
          alone={task.ways.length === 1}
          contactPage={contactPage}
          abroad={abroad}
        />
      ))}
      {leads && goal === task.id && (
        <Button onPress={() => actions.guide(null)}>{t('stopGuiding')}</Button>
      )}
      {leads && goal !== task.id && (
        <Button onPress={() => actions.guide(task.id)}>
          {gated ? t('guideAnyway') : t('guideMe')}
        </Button>
      )}
    </div>
  );
}
