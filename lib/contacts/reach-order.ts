/** Whom to reach first: it depends on where the user is. */
import type { Contact } from '../../content-rules/schema.ts';

// Abroad, the short numbers of the carrier's own phones are the last hope: most such lines are silent.
const ranksAbroad: Record<Contact['from'], number> = {
  abroad: 0,
  anywhere: 0,
  us: 1,
  'carrier-phone': 2,
};

/** Contacts for where the user is first; otherwise in the order of the rules. */
export function reachOrder<Some extends Pick<Contact, 'from'>>(
  contacts: readonly Some[],
  abroad: boolean,
): Some[] {
  const rank = ({ from }: Some) => (abroad ? ranksAbroad[from] : Number(from === 'abroad'));
  return [...contacts].sort((one, other) => rank(one) - rank(other));
}
