import { useState } from 'preact/hooks';
import type { Contact } from '../../content-rules/schema.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import { ContactWays } from '../contacts/contact-ways.tsx';
import { Button } from '../controls/button.tsx';
import { PageLink } from '../controls/page-link.tsx';
import type { Day } from '../../lib/dates/day.ts';
import { ChannelMark } from '../plan/channel-mark.tsx';
import { GateAsk } from '../plan/gate-ask.tsx';
import { GateList, goPast } from '../plan/gate-list.tsx';
import type { TaskActions } from '../plan/task-actions.ts';
import { StuckLink, ToolLink } from '../plan/task-links.tsx';
import { TaskWhen } from '../plan/task-when.tsx';
import { Stated } from '../trust/stated.tsx';
import { useWords } from '../words/words.tsx';
import { NextCard } from './next-card.tsx';

/** The next task where no page shows the way: what to do, and the way to do it. */
export function TaskCard(props: {
  task: PlanTask;
  /** The carrier's own site, for what is done on a page. */
  site: { name: string; url: string } | null;
  contactPage: string | null;
  /** Whom to reach where the task itself names nobody. */
  moreContacts: readonly Contact[];
  abroad: boolean;
  today: Day;
  actions: TaskActions;
  /** At the place where it is done: said instead of "next". */
  arrivedAt?: string;
  onTick(): void;
}) {
  const { t, say } = useWords();
  const { task, site, contactPage, actions } = props;
  // Asked about this task, and not about the one that comes after it.
  const [asked, setAsked] = useState<{ task: string; tick: boolean } | null>(null);
  const gated = task.waitsFor.length > 0;
  const asking = asked?.task === task.id;
  const goOn = () => {
    goPast(task, actions);
    if (asked?.tick) props.onTick();
    setAsked(null);
  };
  const way = task.ways[0]!;
  const contact = contactPage === null ? undefined : suited(task, props.moreContacts, props.abroad);
  const here = props.arrivedAt !== undefined;
  const number = contact && <ContactWays contact={contact} contactPage={contactPage!} />;
  // The script has the number, too, and must not be looked for below it.
  const scripted = task.tool === 'call';
  const toSite = way.channel === 'page' && site !== null && !here;
  return (
    <NextCard
      kicker={here ? t('arrived') : t('nextHeading')}
      about={props.arrivedAt}
      title={say(task.name)}
    >
      {/* On the page with the phone number it is not done "here", nor before its gates are settled. */}
      {!here || way.channel !== 'page' ? (
        <ChannelMark channel={way.channel} />
      ) : (
        !gated && <p class="soft">{t('arrivedDo')}</p>
      )}
      <TaskWhen task={task} today={props.today} />
      {gated && !asking && (
        <GateList
          task={task}
          actions={actions}
          onGoOn={() => setAsked({ task: task.id, tick: false })}
        />
      )}
      {gated && asking && (
        <GateAsk task={task} onFirst={actions.goTo} onGoOn={goOn} onClose={() => setAsked(null)} />
      )}
      <Stated text={way.how} of={way.from} />
      {!scripted && number}
      <div class="row">
        {toSite && (
          <PageLink look="main" href={site.url}>
            {t('openSite', { carrier: site.name })}
          </PageLink>
        )}
        {!toSite && <ToolLink task={task} actions={actions} look="main" />}
        <Button
          look={toSite || task.tool ? 'plain' : 'main'}
          // What comes first is asked about, never passed in silence.
          onPress={gated ? () => setAsked({ task: task.id, tick: true }) : props.onTick}
        >
          {t('tickIt')}
        </Button>
      </div>
      {scripted && number}
      <div class="row">
        {toSite && <ToolLink task={task} actions={actions} look="plain" />}
        <StuckLink task={task} actions={actions} />
      </div>
    </NextCard>
  );
}

// Beside the next step stands one number: the one for where the user is.
function suited(task: PlanTask, more: readonly Contact[], abroad: boolean) {
  const { channel } = task.ways[0]!;
  const contacts = [...task.ways[0]!.contacts, ...more];
  if (channel === 'chat') return contacts.find((one) => one.kind === 'chat') ?? contacts[0];
  if (channel !== 'call' && more.length === 0) return undefined;
  const numbers = contacts.filter((one) => one.kind === 'phone');
  return numbers.find((one) => (one.from === 'abroad') === abroad) ?? numbers[0] ?? contacts[0];
}
