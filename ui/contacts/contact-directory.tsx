import { useState } from 'preact/hooks';
import { carriers, findCarrier, type CarrierRules } from '../../content-rules/index.ts';
import type { PlanKind } from '../../content-rules/schema.ts';
import { reachOrder } from '../../lib/contacts/reach-order.ts';
import { suitsPlan } from '../../lib/planner/build-plan.ts';
import { PageLink } from '../controls/page-link.tsx';
import { Choice } from '../questions/choice.tsx';
import { ProblemNote } from '../stuck/problem-note.tsx';
import { SourceNote } from '../trust/source-note.tsx';
import { useWords } from '../words/words.tsx';
import { useCaller } from './caller.tsx';
import { ContactCard } from './contact-card.tsx';
import { CountryField } from './country-field.tsx';
import { useContactsWords } from './contacts-words.ts';
import { HolidayNote } from './holiday-note.tsx';

/** Whom to reach at the carrier: the numbers for where the user is come first. */
export function ContactDirectory(props: {
  /** The carrier of the plan, or of the page. */
  carrier: CarrierRules | undefined;
  planKind: PlanKind | null;
}) {
  const { t } = useWords();
  const own = useContactsWords();
  const { caller } = useCaller();
  const { planKind } = props;
  // Looking at another carrier's numbers does not change the plan.
  const [looked, setLooked] = useState<string | null>(null);
  const carrier = findCarrier(looked) ?? props.carrier;
  const known = carrier?.contacts ?? [];
  const contacts = reachOrder(
    known.filter((contact) => suitsPlan(contact, planKind)),
    caller.abroad,
  );
  return (
    <div class="stack">
      <h1 class="screen-title">{t('contactsTitle')}</h1>
      <Choice
        name="contacts-carrier"
        legend={t('whichCarrier')}
        value={carrier?.id ?? null}
        options={carriers.map(({ id, about }) => ({ id, label: about.name }))}
        onChange={setLooked}
      />
      <CountryField />
      {carrier === undefined ? (
        <p class="soft">{t('contactsChoose')}</p>
      ) : (
        <>
          <p class="contact-warning">{own('noSearch')}</p>
          <HolidayNote contacts={contacts} />
          <ul class="contacts">
            {contacts.map((contact) => (
              <ContactCard
                key={contact.id}
                contact={contact}
                contactPage={carrier.about.contactPage.url}
              />
            ))}
          </ul>
          <div>
            <PageLink href={carrier.about.contactPage.url}>{t('contactPage')}</PageLink>
            <SourceNote of={carrier.about.contactPage} />
          </div>
        </>
      )}
      <ProblemNote id="fake-support-number" carrier={carrier?.id ?? null} />
    </div>
  );
}
