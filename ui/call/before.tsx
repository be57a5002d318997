import type { Contact } from '../../content-rules/schema.ts';
import { reachOrder } from '../../lib/contacts/reach-order.ts';
import { suitsPlan } from '../../lib/planner/build-plan.ts';
import { ContactCard } from '../contacts/contact-card.tsx';
import { Button } from '../controls/button.tsx';
import { PageLink } from '../controls/page-link.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { GoodTimeNote } from './good-time-note.tsx';
import { LineNotes } from './line-notes.tsx';
import { ReadyList } from './ready-list.tsx';

/** What to have ready, when and where to reach the carrier, and the blanks to fill. */
export function Before(props: {
  view: CallView;
  planKind: 'postpaid' | 'prepaid' | null;
  onBegin(): void;
}) {
  const { t: words } = useWords();
  const t = useCallWords();
  const { view, planKind } = props;
  const { carrier, ask, abroad, script } = view;
  const isCall = ask.channel === 'call';
  const suits = (contact: Contact) =>
    suitsPlan(contact, planKind) && (contact.kind === 'chat') === !isCall;
  const contacts = carrier ? reachOrder(carrier.contacts.filter(suits), abroad) : [];
  const [first, ...others] = contacts;
  const card = (contact: Contact) => (
    <ContactCard
      key={contact.id}
      contact={contact}
      contactPage={carrier!.about.contactPage.url}
      abroad={abroad}
    />
  );
  return (
    <div class="before">
      <ReadyList view={view} />
      <section class="stack">
        <h2>{t('fill')}</h2>
        <p class="soft">{t('fillNote')}</p>
        <LineNotes view={view} ids={script.fill} />
      </section>
      {isCall && <GoodTimeNote />}
      <section class="stack">
        <h2>{t('where')}</h2>
        {carrier === undefined && <p>{t('chooseCarrier')}</p>}
        {carrier && contacts.length === 0 && (
          <p>
            {t('noContact')}{' '}
            <PageLink href={carrier.about.contactPage.url}>{words('contactPage')}</PageLink>
          </p>
        )}
        {first && <ul class="contacts">{card(first)}</ul>}
        {others.length > 0 && (
          <details>
            <summary>{t('otherWays')}</summary>
            <ul class="contacts">{others.map(card)}</ul>
          </details>
        )}
      </section>
      {isCall && <p class="soft">{t('recording')}</p>}
      <div>
        <Button look="main" onPress={props.onBegin}>
          {view.call.begun === null ? t('begin') : t('goOn')}
        </Button>
      </div>
    </div>
  );
}
