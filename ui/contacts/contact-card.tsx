import type { Contact } from '../../content-rules/schema.ts';
import { SourceNote } from '../trust/source-note.tsx';
import { useWords } from '../words/words.tsx';
import { ContactWays } from './contact-ways.tsx';
import { OpenHours } from './open-hours.tsx';
import './contacts.css';

export interface ContactCardProps {
  contact: Contact;
  /** The page to compare everything with. */
  contactPage: string;
}

/** One way to reach the carrier, with all that is known about it. */
export function ContactCard({ contact, contactPage }: ContactCardProps) {
  const { say } = useWords();
  return (
    <li class="panel contact">
      <h2>{say(contact.purpose)}</h2>
      <ContactWays contact={contact} contactPage={contactPage} />
      <OpenHours contact={contact} />
      {contact.warning && <p class="contact-warning">{say(contact.warning)}</p>}
      <SourceNote of={contact} />
    </li>
  );
}
