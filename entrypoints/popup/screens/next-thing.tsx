import { sendToTab } from '../../../lib/browser.ts';
import { NextCard } from '../../../ui/now/next-card.tsx';
import { TaskCard } from '../../../ui/now/task-card.tsx';
import { TurnCard } from '../../../ui/now/turn-card.tsx';
import { useAnnounce } from '../../../ui/words/announcer.tsx';
import { useWords } from '../../../ui/words/words.tsx';
import { publicHome } from '../../../ui/session/plan-session.ts';
import type { Session } from '../session.ts';
import type { NowProps } from './now.tsx';

/** The card with the one next thing: a turn on the page, signing in, or the next task of the plan. */
export function NextThing({ session, actions }: NowProps) {
  const { t, say } = useWords();
  const announce = useAnnounce();
  const { report, view, scene, tab, carrier, next } = session;
  const about = session.plan.find((task) => task.id === report?.task);
  const show = async () => {
    const shown = tab !== null && (await sendToTab(tab.id, 'guide:show', {}));
    announce(t(shown ? 'shown' : 'notShown'));
  };
  // For a moment only: a card that is soon another would make the screen jump.
  if (scene === 'asking') return <NextCard kicker={t('nextHeading')} />;
  if (scene === 'sign-in')
    return (
      <NextCard kicker={t('nextHeading')} title={t('signIn')}>
        <p>{t('signInHost', { host: session.verdict.host })}</p>
      </NextCard>
    );
  if (report && view?.turn && (scene === 'turn' || scene === 'words' || scene === 'by-user'))
    return (
      <TurnCard
        report={report}
        turn={view.turn}
        task={about ? say(about.name) : null}
        onShow={() => void show()}
      />
    );
  const atGoal = scene === 'arrived' || scene === 'no-way';
  const task = atGoal && about ? about : next;
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
      // Where the page shows no way, a person has to.
      moreContacts={scene === 'no-way' ? (carrier?.contacts ?? []) : []}
      abroad={session.abroad}
      today={session.today}
      actions={actions}
      arrivedAt={scene === 'arrived' && view?.place ? say(view.place) : undefined}
      onTick={() => {
        announce(t('markDone', { task: say(task.name) }));
        actions.tick(task.id, true);
      }}
    />
  );
}

// On the carrier's own page there is no need to open it.
function siteOf({ carrier, verdict }: Session) {
  const url = publicHome(carrier);
  if (url === null || !carrier || verdict.carrier === carrier.id) return null;
  return { name: carrier.about.name, url };
}
