import { reachOrder } from '../../lib/contacts/reach-order.ts';
import type { PlanWay } from '../../lib/planner/plan.ts';
import { ContactWays } from '../contacts/contact-ways.tsx';
import { FactNote } from '../trust/fact-note.tsx';
import { Stated } from '../trust/stated.tsx';
import { useWords } from '../words/words.tsx';
import { ChannelMark } from './channel-mark.tsx';

/** One way to do a task: what to do, whom to reach, what is known. */
export function WayNote(props: {
  way: PlanWay;
  /** The only way: nothing to tell it from. */
  alone: boolean;
  contactPage: string | null;
  abroad: boolean;
}) {
  const { t, say } = useWords();
  const { way, contactPage } = props;
  const kind = way.planKinds?.length === 1 ? way.planKinds[0] : undefined;
  return (
    <>
      <section>
        <h3>
          {t('how')}
          {!props.alone && kind && ` · ${t(kind === 'postpaid' ? 'ifPostpaid' : 'ifPrepaid')}`}
          {!props.alone && (
            <>
              {' '}
              <ChannelMark channel={way.channel} />
            </>
          )}
        </h3>
        <Stated text={way.how} of={way.from} />
      </section>
      {contactPage !== null && way.contacts.length > 0 && (
        <ul class="task-contacts">
          {reachOrder(way.contacts, props.abroad).map((contact) => (
            <li key={contact.id}>
              <p class="soft">{say(contact.purpose)}</p>
              <ContactWays contact={contact} contactPage={contactPage} />
            </li>
          ))}
        </ul>
      )}
      {way.facts.length > 0 && (
        <section>
          <h3>{t('goodToKnow')}</h3>
          <ul class="facts">
            {way.facts.map((fact) => (
              <FactNote key={fact.id} fact={fact} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
