import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import { destinationOf } from '../../lib/planner/next-task.ts';
import { Button } from '../controls/button.tsx';
import { PageLink } from '../controls/page-link.tsx';
import { OpenLinesNote } from '../lines/open-lines-note.tsx';
import { TaskQuestions } from '../questions/task-questions.tsx';
import { Stated } from '../trust/stated.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { useTable, useWords } from '../words/words.tsx';
import { GateAsk } from './gate-ask.tsx';
import { GateList, goPast, WentPast } from './gate-list.tsx';
import { StuckLink, ToolLink } from './task-links.tsx';
import type { TaskStopProps, Wanted } from './task-stop.tsx';
import { WayNote } from './way-note.tsx';

interface TaskDetailsProps extends TaskStopProps {
  wanted: Wanted | null;
  onWant(what: Wanted): void;
  /** The user has decided about the gates. */
  onSettled(): void;
}

/** Where it is easily believed that everything has ended, besides where it ends. */
const overOnly = ['confirm-ended', 'final-bill'];

/** What comes first, why and how a task is done, what to keep, and the way there. */
export function TaskDetails(props: TaskDetailsProps) {
  const { t, say } = useWords();
  const own = useTable(timelineTables);
  const announce = useAnnounce();
  const { task, goal, contactPage, abroad, actions, wanted, onWant, site } = props;
  const gated = task.waitsFor.length > 0 && !task.done;
  const leads = destinationOf(task) !== null && !task.done;
  const goOn = () => {
    goPast(task, actions);
    if (wanted === 'tick') actions.tick(task.id, true);
    if (wanted === 'guide') actions.guide(task.id);
    announce(own('wentOn'));
    props.onSettled();
  };
  return (
    <div class="task-details">
      {task.overridden.length > 0 && <WentPast task={task} actions={actions} />}
      {gated && wanted === null && (
        <GateList task={task} actions={actions} onGoOn={() => onWant('go-on')} />
      )}
      {gated && wanted !== null && (
        <GateAsk
          task={task}
          onFirst={(gate) => {
            props.onSettled();
            actions.goTo(gate);
          }}
          onGoOn={goOn}
          onClose={props.onSettled}
        />
      )}
      {(task.settles || overOnly.includes(task.id)) && (
        <OpenLinesNote lines={props.lines} href={actions.toolHref('lines')} />
      )}
      <section>
        <h3>{t('why')}</h3>
        <Stated text={task.why} of={task.from} />
      </section>
      {/* The numbers and what to have ready stand there, too: before all there is to read here. */}
      {task.tool === 'call' && (
        <ToolLink task={task} actions={actions} look={gated || task.done ? 'plain' : 'main'} />
      )}
      {task.ways.map((way, i) => (
        <WayNote
          key={i}
          way={way}
          alone={task.ways.length === 1}
          contactPage={contactPage}
          abroad={abroad}
        />
      ))}
      {task.keep && (
        <section>
          <h3>{own('keep')}</h3>
          <p>{say(task.keep)}</p>
        </section>
      )}
      {!task.done && (
        <TaskQuestions
          questions={task.asks}
          answers={props.answers}
          today={props.today}
          onAnswer={actions.answer}
        />
      )}
      {leads && goal === task.id && (
        <div class="row">
          {site && (
            <PageLink look="main" href={site.url}>
              {t('openSite', { carrier: site.name })}
            </PageLink>
          )}
          <Button onPress={() => actions.guide(null)}>{t('stopGuiding')}</Button>
          {site && <p class="soft">{own('openSiteThen')}</p>}
        </div>
      )}
      {leads && goal !== task.id && (
        <Button onPress={() => (gated ? onWant('guide') : actions.guide(task.id))}>
          {gated ? t('guideAnyway') : t('guideMe')}
        </Button>
      )}
      <div class="row task-links">
        {task.tool !== 'call' && <ToolLink task={task} actions={actions} look="plain" />}
        <StuckLink task={task} actions={actions} />
      </div>
    </div>
  );
}
