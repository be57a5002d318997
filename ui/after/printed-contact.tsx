import type { Contact } from '../../content-rules/schema.ts';
import { writtenForms } from '../../lib/contacts/dial-forms.ts';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';

/** A contact as text: paper has no button to copy with. An unconfirmed one is not printed plainly. */
export function PrintedContact({
  contact,
  contactPage,
}: {
  contact: Contact;
  contactPage: string | null;
}) {
  const { t, say } = useWords();
  if (contact.confidence === 'unverified')
    return (
      <li>
        {say(contact.purpose)}: {t('compareFirst')} <English>{contactPage}</English>
      </li>
    );
  const { us, plus } = writtenForms(contact);
  const ways = [
    contact.kind === 'chat' && (
      <English key="chat">
        {contact.display} {contact.url}
      </English>
    ),
    us !== null && (
      <span key="us">
        {t('inUs')} <English>{us}</English>
      </span>
    ),
    plus !== null && (
      <span key="abroad">
        {t('fromAbroad')} <English>{plus}</English>
      </span>
    ),
  ].filter((way) => way !== false);
  return (
    <li>
      {say(contact.purpose)}: {ways.flatMap((way, at) => (at === 0 ? [way] : [' · ', way]))}
    </li>
  );
}
