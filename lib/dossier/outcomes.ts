/** What was promised beside what happened. */
import { fieldIds, fieldKinds, namedFields, type Entry, type FieldId } from '../evidence/entry.ts';
import { readCents } from '../money/amount.ts';

/** open: nothing known yet. said: words that only a reader can compare. */
export type Verdict = 'kept' | 'differs' | 'open' | 'said';

export interface Outcome {
  entry: Entry;
  field: FieldId;
  promised: string;
  happened: string | null;
  verdict: Verdict;
  /** Cents asked for above the promise, below where negative. */
  more: number | null;
}

/** One row a promise, in the order of time. */
export function outcomesOf(entries: readonly Entry[]): Outcome[] {
  return entries.flatMap((entry) =>
    fieldIds
      .filter((field) => !namedFields.includes(field) && filled(entry.promised[field]))
      .map((field) => outcome(entry, field)),
  );
}

function outcome(entry: Entry, field: FieldId): Outcome {
  const promised = entry.promised[field]!.trim();
  const happened = filled(entry.happened[field]) ? entry.happened[field]!.trim() : null;
  const row = { entry, field, promised, happened };
  if (happened === null) return { ...row, verdict: 'open', more: null };
  const [asked, said] = [readCents(happened), readCents(promised)];
  if (fieldKinds[field] === 'money' && asked !== undefined && said !== undefined)
    return { ...row, verdict: asked === said ? 'kept' : 'differs', more: asked - said };
  if (fieldKinds[field] === 'text' && happened !== promised)
    return { ...row, verdict: 'said', more: null };
  return { ...row, verdict: happened === promised ? 'kept' : 'differs', more: null };
}

function filled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
