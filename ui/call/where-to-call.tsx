import type { Contact } from '../../content-rules/schema.ts';
import { reachOrder } from '../../lib/contacts/reach-order.ts';
import { suitsPlan } from '../../lib/planner/build-plan.ts';
import { ContactCard } from '../contacts/contact-card.tsx';
import { CountryField } from '../contacts/country-field.tsx';
import { PageLink } from '../controls/page-link.tsx';
import { ProblemNote } from '../stuck/problem-note.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { GoodTimeNote } from './good-time-note.tsx';
import { MenuWords } from './menu-words.tsx';

/** When and where to reach the carrier, what its voice menu understands, and what may not be recorded. */
export function WhereToCall(props: { view: CallView; planKind: 'postpaid' | 'prepaid' | null }) {
  const { t: words } = useWords();
  const t = useCallWords();
  const { carrier, ask, abroad } = props.view;
  const isCall = ask.channel === 'call';
  const suits = (contact: Contact) =>
    suitsPlan(contact, props.planKind) && (contact.kind === 'chat') === !isCall;
  const contacts = carrier ? reachOrder(carrier.contacts.filter(suits), abroad) : [];
  // A number that has to be compared first is none to begin with: the next one stands beside it.
  const sure = contacts.findIndex(({ confidence }) => confidence !== 'unverified');
  const first = contacts.slice(0, Math.max(sure, 0) + 1);
  const others = contacts.slice(first.length);
  const card = (contact: Contact) => (
    <ContactCard key={contact.id} contact={contact} contactPage={carrier!.about.contactPage.url} />
  );
  return (
    <>
      {isCall && <GoodTimeNote contacts={first.slice(-1)} />}
      <section class="stack">
        <h2>{t('where')}</h2>
        {carrier === undefined && <p>{t('chooseCarrier')}</p>}
        {isCall && carrier && <CountryField />}
        {carrier && contacts.length === 0 && (
          <p>
            {t('noContact')}{' '}
            <PageLink href={carrier.about.contactPage.url}>{words('contactPage')}</PageLink>
          </p>
        )}
        {first.length > 0 && <ul class="contacts">{first.map(card)}</ul>}
        {others.length > 0 && (
          <details class="fold">
            <summary>{t('otherWays')}</summary>
            <ul class="contacts">{others.map(card)}</ul>
          </details>
        )}
      </section>
      {isCall && <MenuWords view={props.view} />}
      <ProblemNote id="fake-support-number" carrier={carrier?.id ?? null} />
      {isCall && <ProblemNote id="recording-a-call" carrier={carrier?.id ?? null} />}
    </>
  );
}
