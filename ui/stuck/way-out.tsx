import type { Contact, Problem } from '../../content-rules/schema.ts';
import { reachOrder } from '../../lib/contacts/reach-order.ts';
import { mayState } from '../../lib/trust/trust-label.ts';
import { ContactWays } from '../contacts/contact-ways.tsx';
import { PageLink } from '../controls/page-link.tsx';
import { SourceNote } from '../trust/source-note.tsx';
import { useWords } from '../words/words.tsx';

/** One way out, with whom to reach for it and how sure it is. */
export function WayOut(props: {
  way: Problem['waysOut'][number];
  contacts: readonly Contact[];
  contactPage: string | null;
  abroad: boolean;
}) {
  const { t, say } = useWords();
  const { way, contactPage } = props;
  const words = say(way.text);
  const named = props.contacts.filter(({ id }) => way.contacts?.includes(id));
  const contacts = reachOrder(named, props.abroad);
  return (
    <li class="way-out">
      <p>{mayState(way, words) ? words : t('askAgent')}</p>
      {contactPage !== null &&
        contacts.map((contact) => (
          <div key={contact.id} class="way-out-contact">
            <p class="soft">{say(contact.purpose)}</p>
            <ContactWays contact={contact} contactPage={contactPage} dial={way.dial} brief />
          </div>
        ))}
      {way.confidence === 'unverified' && contactPage !== null && contacts.length === 0 && (
        <p class="soft">
          <PageLink href={contactPage}>{t('contactPage')}</PageLink>
        </p>
      )}
      <SourceNote of={way} />
    </li>
  );
}
