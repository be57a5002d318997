import { ContactDirectory } from '../../../ui/contacts/contact-directory.tsx';
import type { Session } from '../session.ts';

/** Whom to reach: at the carrier of the plan, else at that of the page. */
export function Contacts({ session }: { session: Session }) {
  return (
    <ContactDirectory
      carrier={session.carrier ?? session.carrierHere}
      planKind={session.state.planKind}
    />
  );
}
