import type { Contact, DialWay } from '../../content-rules/schema.ts';
import { dialForms, isTollFree } from '../../lib/contacts/dial-forms.ts';
import { PageLink } from '../controls/page-link.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { useCaller } from './caller.tsx';
import { NumberRow } from './number-row.tsx';
import { OtherWays } from './other-ways.tsx';
import { QrToggle } from './qr-toggle.tsx';
import { useWayWords } from './way-words.ts';
import './contacts.css';

/**
 * The one number to dial from here, with all other ways a press away; or the chat's page. An unconfirmed
 * one is not shown plainly.
 */
export function ContactWays(props: {
  contact: Contact;
  /** The page to compare everything with. */
  contactPage: string;
  /** It is to be dialled in this way; from here where left out. */
  dial?: DialWay;
  /** Among several: the other ways to dial are left to the contacts. */
  brief?: boolean;
}) {
  const { t } = useWords();
  const { wayName, wayWhen } = useWayWords();
  const { caller } = useCaller();
  const { contact, contactPage } = props;
  if (contact.confidence === 'unverified')
    return (
      <div class="contact-unconfirmed">
        <p>{t('compareFirst')}</p>
        <PageLink href={contactPage}>{t('contactPage')}</PageLink>
      </div>
    );
  if (contact.kind === 'chat')
    return (
      <p class="row">
        <English class="contact-where">{contact.display}</English>
        {contact.url && <PageLink href={contact.url}>{t('openChat')}</PageLink>}
      </p>
    );
  const [first, ...others] = dialForms(contact, caller, props.dial);
  if (first === undefined) return null;
  const onlyUs = caller.abroad && isTollFree(contact);
  return (
    <div class="contact-ways">
      <NumberRow label={wayName(first)} number={first.number} main />
      <p class="soft">{wayWhen(first)}</p>
      {onlyUs && <p class="dial-caution">{t('tollFree')}</p>}
      <QrToggle tel={first.tel} number={first.number} />
      {others.length > 0 && !props.brief && (
        <OtherWays contact={contact} first={first} others={others} />
      )}
    </div>
  );
}
