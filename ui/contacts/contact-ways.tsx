import { dialForms } from '../../lib/contacts/dial-forms.ts';
import { PageLink } from '../controls/page-link.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import type { ContactCardProps } from './contact-card.tsx';
import { NumberRow } from './number-row.tsx';
import { QrToggle } from './qr-toggle.tsx';
import './contacts.css';

/** The numbers of a contact ready to copy, or the chat's page. An unconfirmed one is not shown plainly. */
export function ContactWays({ contact, contactPage, abroad }: ContactCardProps) {
  const { t } = useWords();
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
  const forms = dialForms(contact);
  const rows = [
    forms.us !== null && <NumberRow key="us" label={t('inUs')} number={forms.us} main={!abroad} />,
    forms.abroad !== null && (
      <NumberRow key="abroad" label={t('fromAbroad')} number={forms.abroad} main={abroad} />
    ),
  ];
  return (
    <div class="contact-ways">
      {abroad ? rows.reverse() : rows}
      {forms.tollFree && <p class="soft">{t('tollFree')}</p>}
      {contact.kind === 'short-code' && !contact.warning && <p class="soft">{t('carrierPhone')}</p>}
      {forms.tel !== null && contact.kind === 'phone' && (
        <QrToggle tel={forms.tel} number={(abroad ? forms.abroad : forms.us) ?? forms.tel} />
      )}
    </div>
  );
}
