/** What is known about one way to dial one number. */
import type { Contact, DialNote, PlanKind } from '../../content-rules/schema.ts';
import { isTollFree, type DialWay } from './dial-forms.ts';

/** The notes that hold for a way: those for its carrier, plan, kind of number and country among them. */
export function notesOf(
  notes: readonly DialNote[],
  way: DialWay,
  of: {
    contact: Pick<Contact, 'e164'>;
    carrier: string | null;
    planKind: PlanKind | null;
    country: string | null;
  },
): DialNote[] {
  const free = isTollFree(of.contact);
  return notes.filter(
    (note) =>
      note.ways.includes(way) &&
      (note.tollFree === undefined || free) &&
      (note.carriers === undefined ||
        (of.carrier !== null && note.carriers.includes(of.carrier))) &&
      (note.planKinds === undefined ||
        of.planKind === null ||
        note.planKinds.includes(of.planKind)) &&
      (note.countries === undefined ||
        (of.country !== null && note.countries.includes(of.country))),
  );
}
