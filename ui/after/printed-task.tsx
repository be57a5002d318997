import type { Day } from '../../lib/dates/day.ts';
import { nameDays } from '../../lib/dates/name-day.ts';
import type { PlanTask, PlanWay } from '../../lib/planner/plan.ts';
import { ChannelMark } from '../plan/channel-mark.tsx';
import { FactNote } from '../trust/fact-note.tsx';
import { Stated } from '../trust/stated.tsx';
import { useWords } from '../words/words.tsx';
import { PrintedContact } from './printed-contact.tsx';
import { useAfterWords } from './use-after-words.ts';

export interface PrintedTaskProps {
  task: PlanTask;
  today: Day;
  contactPage: string | null;
}

/** One task on paper: a box to tick, when, why, how, whom to reach, what to keep. */
export function PrintedTask({ task, today, contactPage }: PrintedTaskProps) {
  const { t, say, locale } = useWords();
  const after = useAfterWords();
  const { window: days, keep, waitsFor } = task;
  if (task.done)
    return (
      <li class="printed-task printed-done">
        <h2>☑ {say(task.name)}</h2>
      </li>
    );
  const span = days && nameDays(days.from, days.to, today, locale);
  return (
    <li class="printed-task">
      <h2>☐ {say(task.name)}</h2>
      {span && (
        <Row label={after('when')}>{days.certain ? span : after('aboutDay', { day: span })}</Row>
      )}
      {waitsFor.length > 0 && (
        <Row label={after('firstSettle')}>
          {new Intl.ListFormat(locale).format(waitsFor.map(({ name }) => say(name)))}
        </Row>
      )}
      <h3>{t('why')}</h3>
      <Stated text={task.why} of={task.from} />
      {task.ways.map((way, at) => (
        <PrintedWay key={at} way={way} alone={task.ways.length === 1} contactPage={contactPage} />
      ))}
      {keep && <Row label={after('keep')}>{say(keep)}</Row>}
    </li>
  );
}

function PrintedWay(props: { way: PlanWay; alone: boolean; contactPage: string | null }) {
  const { t } = useWords();
  const after = useAfterWords();
  const { way, contactPage } = props;
  const kind = way.planKinds?.length === 1 ? way.planKinds[0] : undefined;
  return (
    <>
      <h3>
        {t('how')} <ChannelMark channel={way.channel} />
        {!props.alone && kind && ` · ${t(kind === 'postpaid' ? 'ifPostpaid' : 'ifPrepaid')}`}
      </h3>
      <Stated text={way.how} of={way.from} />
      {way.contacts.length > 0 && (
        <>
          <h3>{after('whom')}</h3>
          <ul class="printed-list">
            {way.contacts.map((contact) => (
              <PrintedContact key={contact.id} contact={contact} contactPage={contactPage} />
            ))}
          </ul>
        </>
      )}
      {way.facts.length > 0 && (
        <>
          <h3>{t('goodToKnow')}</h3>
          <ul class="printed-list">
            {way.facts.map((fact) => (
              <FactNote key={fact.id} fact={fact} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Row(props: { label: string; children: string }) {
  return (
    <p>
      <strong>{props.label}</strong> {props.children}
    </p>
  );
}
