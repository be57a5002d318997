import { sendToTab } from '../../../lib/browser.ts';
import { Notice } from '../../../ui/controls/notice.tsx';
import { NextCard } from '../../../ui/now/next-card.tsx';
import { TaskCard } from '../../../ui/now/task-card.tsx';
import { TurnCard } from '../../../ui/now/turn-card.tsx';
import { useAnnounce } from '../../../ui/words/announcer.tsx';
import { useWords } from '../../../ui/words/words.tsx';
import { publicHome, type Session } from '../session.ts';
import type { ScreenProps } from './home.tsx';
import { SceneNotice } from './scene-notice.tsx';

export interface NowProps extends ScreenProps {
  onTick(task: string, done: boolean): void;
  onChangeAnswers(): void;
}

/** The one next thing to do, and what must be said about the page before it. */
export function Now(props: NowProps) {
  const { t, say } = useWords();
  const { report, scene } = props.session;
  const careful = ['look-alike', 'not-secure'].includes(scene);
  return (
    <>
      {careful && <SceneNotice {...props} />}
      {report?.translated && (
        <Notice tone="caution">
          <p>{t('translated')}</p>
        </Notice>
      )}
      <NextThing {...props} />
      {report?.caution && (
        <Notice tone="caution" title={t('caution')}>
          <p>{say(report.caution)}</p>
        </Notice>
      )}
      {!careful && <SceneNotice {...props} />}
    </>
  );
}

function NextThing({ session, onTick }: NowProps) {
  const { t, say } = useWords();
  const announce = useAnnounce();
  const { report, scene, tab, carrier, next } = session;
  const show = async () => {
    const shown = tab !== null && (await sendToTab(tab.id, 'guide:show', {}));
    announce(t(shown ? 'shown' : 'notShown'));
  };
  const about = session.plan.find((task) => task.id === report?.task);
  if (report?.turn && ['turn', 'words', 'by-user'].includes(scene))
    return (
      <TurnCard
        report={report}
        turn={report.turn}
        task={about ? say(about.name) : null}
        onShow={() => void show()}
      />
    );
  const task = scene === 'arrived' && about ? about : next;
  if (task === null)
    return (
      <NextCard kicker={t('nextHeading')} title={t('allDone')}>
        <p>{t('allDoneDo')}</p>
      </NextCard>
    );
  return (
    <TaskCard
      task={task}
      site={siteOf(session)}
      contactPage={carrier?.about.contactPage.url ?? null}
      abroad={session.abroad}
      arrivedAt={scene === 'arrived' && report?.placeName ? say(report.placeName) : undefined}
      onTick={() => onTick(task.id, true)}
    />
  );
}

// On the carrier's own page there is no need to open it.
function siteOf({ carrier, verdict }: Session) {
  const url = publicHome(carrier);
  if (url === null || !carrier || verdict.carrier === carrier.id) return null;
  return { name: carrier.about.name, url };
}
