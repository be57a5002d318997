/** Promises of which it can be known by now whether they were kept. */
import { addDays, readDay, type Day } from '../dates/day.ts';
import { outcomesOf, type Outcome } from '../dossier/outcomes.ts';
import type { Entry, FieldId } from './entry.ts';
import { wallClock } from './wall-clock.ts';

/** An e-mail comes within hours; a final bill within a cycle after the end, and then has weeks to be paid. */
const [mailDays, endDays, billDays, payDays] = [2, 31, 31, 21];

/** The open promises whose day has come, the oldest first. */
export function duePromises(entries: readonly Entry[], today: Day): Outcome[] {
  return outcomesOf(entries).filter((one) => one.verdict === 'open' && dueDay(one) <= today);
}

/** The day on which the user can know. */
export function dueDay({ entry, field }: Pick<Outcome, 'entry' | 'field'>): Day {
  const spoken = wallClock(entry.at, entry.zone).day;
  const said = (id: FieldId) => readDay(entry.promised[id]);
  const end = said('service-end') ?? addDays(spoken, endDays);
  const due = said('final-bill-due') ?? addDays(end, billDays + payDays);
  switch (field) {
    case 'e-mail':
      return addDays(spoken, mailDays);
    case 'service-end':
    case 'other-lines':
      return end;
    case 'final-amount':
    case 'device-balance':
      return said('final-bill-due') ?? addDays(end, billDays);
    case 'final-bill-due':
    case 'autopay':
      return due;
    case 'refund-amount':
    case 'refund-way':
      return said('refund-by') ?? addDays(end, billDays + payDays);
    case 'suspended-charge':
      return addDays(spoken, billDays);
    default:
      // A day that was named is known when it comes.
      return said(field) ?? spoken;
  }
}
