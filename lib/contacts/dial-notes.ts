/** What is known about one way to dial one number. */
import type { Contact, DialNote, DialWay, PlanKind } from '../../content-rules/schema.ts';
import { isTollFree } from './dial-forms.ts';

/** Which number it is, whose, and who calls it from where. */
export interface Dialled {
  contact: Pick<Contact, 'e164'>;
  carrier: string | null;
  planKind: PlanKind | null;
  country: string | null;
}

/** The notes that hold for a way: those for its carrier, plan, kind of number and country among them. */
export function notesOf(notes: readonly DialNote[], way: DialWay, of: Dialled): DialNote[] {
  const { carrier, planKind, country } = of;
  const free = isTollFree(of.contact);
  return notes.filter(
    (note) =>
      note.ways.includes(way) &&
      (note.tollFree === undefined || free) &&
      (note.carriers === undefined || (carrier !== null && note.carriers.includes(carrier))) &&
      (note.planKinds === undefined || planKind === null || note.planKinds.includes(planKind)) &&
      (note.countries === undefined || (country !== null && note.countries.includes(country))),
  );
}

/** The notes of several ways in their order; what holds for two of them stands with the first. */
export function notesByWay(
  notes: readonly DialNote[],
  ways: readonly DialWay[],
  of: Dialled,
): Map<DialWay, DialNote[]> {
  const told = new Set<DialNote>();
  return new Map(
    ways.map((way) => {
      const fresh = notesOf(notes, way, of).filter((note) => !told.has(note));
      fresh.forEach((note) => told.add(note));
      return [way, fresh];
    }),
  );
}
