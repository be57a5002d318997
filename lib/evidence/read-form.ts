/** From what a person wrote into the form to an entry that may be kept, or what is wrong with it. */
import { readDay } from '../dates/day.ts';
import { amountEntry, readAmount, readCents } from '../money/amount.ts';
import { fieldIds, fieldKinds, type Entry, type EntryKind, type FieldId } from './entry.ts';
import { holdsAccountLike } from '../scripts/slot-text.ts';
import { findSecret, type Secret } from './find-secret.ts';
import { instantOf, wallClock } from './wall-clock.ts';

export type Typed = Partial<Record<FieldId, string>>;

export interface TypedEntry {
  kind: EntryKind;
  /** As a field for date and time has it: "2026-12-01T14:05", in the entry's zone. */
  when: string;
  title: string;
  text: string;
  promised: Typed;
  happened: Typed;
}

export type FormFault = Secret | 'account' | 'no-time' | 'nothing' | 'not-a-day' | 'not-an-amount';

/** The field it is about: "when", "text", "promised final-amount". */
export type FormFaults = Partial<Record<string, FormFault>>;

/** What the form shows of an entry. */
export function typedOf(entry: Entry): TypedEntry {
  const { kind, title, text } = entry;
  const { day, time } = wallClock(entry.at, entry.zone);
  const fields = { promised: shown(entry.promised), happened: shown(entry.happened) };
  return { kind, when: `${day}T${time}`, title, text, ...fields };
}

/** The entry as typed, or every fault. */
export function readForm(
  typed: TypedEntry,
  before: Entry,
): { entry: Entry } | { faults: FormFaults } {
  const faults: FormFaults = {};
  const note = (at: string, fault: FormFault | null) => {
    if (fault !== null) faults[at] ??= fault;
  };
  const [title, text] = [typed.title.trim(), typed.text.trim()];
  note('title', findSecret(title));
  note('text', findSecret(text));
  const fields = (group: 'promised' | 'happened') =>
    Object.fromEntries(
      fieldIds.flatMap((id) => {
        const read = readField(id, typed[group][id] ?? '');
        if ('fault' in read) note(`${group} ${id}`, read.fault);
        return 'kept' in read && read.kept !== '' ? [[id, read.kept]] : [];
      }),
    );
  const [promised, happened] = [fields('promised'), fields('happened')];
  // Untouched, it keeps its seconds, and the hour that a change of clocks shows twice.
  const same = typed.when === typedOf(before).when;
  const at = same ? new Date(before.at) : instantOf(typed.when, before.zone);
  if (at === undefined) note('when', 'no-time');
  const said = title !== '' || text !== '' || Object.keys(promised).length > 0;
  if (!said && before.attachments.length === 0) note('text', 'nothing');
  if (Object.keys(faults).length > 0 || at === undefined) return { faults };
  const changed = { kind: typed.kind, at: at.toISOString(), title, text, promised, happened };
  return { entry: { ...before, ...changed } };
}

function readField(id: FieldId, typed: string): { kept: string } | { fault: FormFault } {
  const text = typed.trim();
  if (text === '') return { kept: '' };
  switch (fieldKinds[id]) {
    case 'day':
      return readDay(text) === undefined ? { fault: 'not-a-day' } : { kept: text };
    case 'money': {
      const read = readAmount(text);
      return 'cents' in read ? { kept: String(read.cents) } : { fault: 'not-an-amount' };
    }
    case 'text': {
      const secret = findSecret(text);
      if (secret !== null) return { fault: secret };
      // The dossier never blanks a reference: it must not be the account's number.
      if (id === 'reference' && holdsAccountLike(text)) return { fault: 'account' };
      return { kept: text };
    }
  }
}

function shown(fields: Entry['promised']): Typed {
  return Object.fromEntries(
    fieldIds.flatMap((id) => {
      const kept = fields[id];
      if (kept === undefined) return [];
      const cents = fieldKinds[id] === 'money' ? readCents(kept) : undefined;
      return [[id, cents === undefined ? kept : amountEntry(cents)]];
    }),
  );
}
