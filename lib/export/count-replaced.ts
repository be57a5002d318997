/** How many entries that are here would give way to others of the same id, with something else in them. */
import * as v from 'valibot';
import { EntrySchema, type Entry } from '../evidence/entry.ts';

/** `coming`: as read from a file. */
export function countReplaced(coming: readonly Entry[], here: readonly Entry[]): number {
  const known = new Map(here.map((entry) => [entry.id, written(entry)]));
  return coming.filter((entry) => {
    const before = known.get(entry.id);
    return before !== undefined && before !== written(entry);
  }).length;
}

// In the order of the schema, as what comes from a file is.
function written(entry: Entry): string {
  const read = v.safeParse(EntrySchema, entry);
  return JSON.stringify(read.success ? read.output : entry);
}
