import { ContactDirectory } from '../../../ui/contacts/contact-directory.tsx';
import type { SectionProps } from '../section.tsx';

/** Whom to reach at the carrier. */
export function Contacts({ session }: SectionProps) {
  return <ContactDirectory carrier={session.carrier} planKind={session.state.planKind} />;
}
