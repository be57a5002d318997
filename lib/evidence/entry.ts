/** One entry of the log that the user keeps to prove what was said and done. */
import * as v from 'valibot';

export const entryKinds = ['call', 'chat', 'letter', 'screenshot', 'file', 'note'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What an agent is asked for, and how its answer is written: a day, whole cents, or words. */
export const fieldKinds = {
  'service-end': 'day',
  'final-amount': 'money',
  'final-bill-due': 'day',
  autopay: 'text',
  'other-lines': 'text',
  'e-mail': 'text',
  reference: 'text',
  agent: 'text',
  // Only some calls ask for these.
  'device-balance': 'money',
  'unlock-on': 'day',
  'suspended-charge': 'money',
  'suspended-until': 'day',
  'answer-by': 'day',
  'refund-amount': 'money',
  'refund-way': 'text',
  'refund-by': 'day',
  'transfer-until': 'day',
} as const;
export type FieldId = keyof typeof fieldKinds;
export const fieldIds = Object.keys(fieldKinds) as FieldId[];

/** Asked for in nearly every call: the form always has a field for them. */
export const usualFields: readonly FieldId[] = fieldIds.slice(0, 8);

/** Who said it, under which number, and until when it can be used: it cannot turn out otherwise. */
export const namedFields: readonly FieldId[] = ['reference', 'agent', 'transfer-until'];

const field = v.picklist(fieldIds);
const fields = v.record(field, v.string());
const attachment = v.object({
  id: v.string(),
  /** As the file was called; never used as a path. */
  name: v.string(),
  /** By its first bytes where they tell. */
  type: v.string(),
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
// Well written is not enough: Firefox finds no instant in February 30.
const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

export const EntrySchema = v.object({
  id: v.string(),
  /** Id of the line it is about. */
  line: v.string(),
  kind: v.picklist(entryKinds),
  /** When it began; clocks may change while it lasts, instants do not. */
  at: instant,
  /** When it ended, where that is known. */
  until: v.nullable(instant),
  /** IANA name of the zone that the user was in. */
  zone: v.string(),
  carrier: v.nullable(v.string()),
  title: v.string(),
  text: v.string(),
  /** What the agent said. */
  promised: fields,
  /** What came of it. */
  happened: fields,
  attachments: v.array(attachment),
});

export type Entry = v.InferOutput<typeof EntrySchema>;
export type Attachment = v.InferOutput<typeof attachment>;

/** An entry of which only the time and the kind are known. */
export function newEntry(of: {
  id: string;
  line: string;
  kind: EntryKind;
  at: Date;
  zone: string;
  carrier: string | null;
}): Entry {
  const { at, ...rest } = of;
  return {
    ...rest,
    at: at.toISOString(),
    until: null,
    title: '',
    text: '',
    promised: {},
    happened: {},
    attachments: [],
  };
}

/** In the order of time; of two at once, as they were. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, two) => Date.parse(one.at) - Date.parse(two.at));
}
