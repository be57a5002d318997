/** What a call or a chat leaves in the log, and how its entry keeps up with it. */
import { newEntry, type Entry, type FieldId } from '../evidence/entry.ts';
import type { Spoken, Slot } from '../../content-rules/schema.ts';
import { slotText, type Filled } from './fill.ts';

type Promised = Entry['promised'];

/** Blank of the script → field of the log. What is not here is no promise. */
export const fieldOfSlot: Readonly<Record<string, FieldId>> = {
  'effective-date': 'service-end',
  'device-balance': 'device-balance',
  'final-amount': 'final-amount',
  'due-date': 'final-bill-due',
  'autopay-then': 'autopay',
  'others-then': 'other-lines',
  'email-then': 'e-mail',
  reference: 'reference',
  agent: 'agent',
  'answer-by': 'answer-by',
  'suspended-charge': 'suspended-charge',
  'suspended-until': 'suspended-until',
  'unlock-on': 'unlock-on',
  'refund-amount': 'refund-amount',
  'refund-way': 'refund-way',
  'refund-by': 'refund-by',
  'transfer-until': 'transfer-until',
};

/** A call as it stands now. */
export interface CallNow {
  /** The same as that of its entry. */
  id: string;
  line: string;
  channel: Spoken;
  begun: string;
  /** null: not over. */
  ended: string | null;
  zone: string;
  carrier: string | null;
  title: string;
  promised: Promised;
}

/** What was last written of it by this page; null: this page has just been opened. */
export type LastWritten = Pick<CallNow, 'channel' | 'promised'> | null;

/** What was told in the call, as the log writes it; a choice in English, which the carrier may get to read. */
export function promisedOf(slots: readonly Slot[], told: Filled): Promised {
  const fields: Promised = {};
  for (const slot of slots) {
    const field = fieldOfSlot[slot.id];
    const kept = told[slot.id];
    const text = slot.kind === 'choice' ? slotText(slot, kept, 'en') : kept;
    if (field !== undefined && text) fields[field] = text;
  }
  return fields;
}

/**
 * The entry brought up to date. Only what has changed in the call is written: what the user has put
 * into the entry stays, and an entry that the user has removed after the call does not come back.
 */
export function entryOfCall(
  now: CallNow,
  before: Entry | undefined,
  last: LastWritten,
): Entry | undefined {
  if (before === undefined) return now.ended === null ? beginning(now) : undefined;
  return {
    ...before,
    kind: last !== null && last.channel !== now.channel ? now.channel : before.kind,
    until: now.ended,
    promised: merged(before.promised, now, last),
  };
}

function beginning({ promised, ended, title, begun, channel, ...rest }: CallNow): Entry {
  const { id, line, zone, carrier } = rest;
  const fresh = newEntry({ id, line, zone, carrier, kind: channel, at: new Date(begun) });
  return { ...fresh, title, promised, until: ended };
}

function merged(before: Promised, { promised, ended }: CallNow, last: LastWritten): Promised {
  // The page was gone: what it could not write any more is added, unless the call is over.
  if (last === null) return ended === null ? { ...promised, ...before } : before;
  const fields = { ...before };
  for (const field of Object.keys({ ...last.promised, ...promised }) as FieldId[]) {
    if (promised[field] === last.promised[field]) continue;
    if (promised[field] === undefined) delete fields[field];
    else fields[field] = promised[field];
  }
  return fields;
}
