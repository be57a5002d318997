/** Which entries lie in a file outside the browser, too: removing the extension deletes the others. */
import { hasDatabase, inDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import { fingerprint } from './fingerprint.ts';

export interface Stand {
  /** When any of them was last saved; null: never. */
  last: string | null;
  /** Those that are new since they were saved, or have changed. */
  since: Entry[];
}

/** Notes that these entries, as they are, were saved with all their files. */
export async function noteSaved(entries: readonly Entry[], at: Date): Promise<void> {
  if (entries.length === 0) return;
  const prints = await Promise.all(entries.map(printOf));
  await inDatabase(async (database) => {
    const turn = database.transaction('saved', 'readwrite');
    for (const [index, { id }] of entries.entries())
      void turn.store.put({ at: at.toISOString(), sha256: prints[index]! }, id);
    await turn.done;
  });
}

/** How things stand with these entries. */
export async function readStand(entries: readonly Entry[]): Promise<Stand> {
  if (entries.length === 0 || !(await hasDatabase())) return { last: null, since: [...entries] };
  const saved = await inDatabase(async (database) => {
    const turn = database.transaction('saved');
    return Promise.all(entries.map(({ id }) => turn.store.get(id)));
  });
  const prints = await Promise.all(entries.map(printOf));
  const times = saved.flatMap((one) => one?.at ?? []).sort();
  const since = entries.filter((_, at) => saved[at]?.sha256 !== prints[at]);
  return { last: times.at(-1) ?? null, since };
}

/** A dossier alone holds words and screenshots; other files lie in the ZIP only. */
export function isInDossier({ kind, attachments }: Entry): boolean {
  return kind === 'screenshot' || attachments.length === 0;
}

function printOf(entry: Entry): Promise<string> {
  return fingerprint(JSON.stringify(entry));
}
