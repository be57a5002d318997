/** Changes one entry as it stands at that moment: nothing that another page has written is lost. */
import { inDatabase } from './database.ts';
import type { Entry } from './entry.ts';

/** Writes what `change` makes of the entry; undefined, or the same again, writes nothing. */
export async function changeEntry(
  id: string,
  change: (before: Entry | undefined) => Entry | undefined,
): Promise<void> {
  await inDatabase(async (database) => {
    const turn = database.transaction('entries', 'readwrite');
    const before = await turn.store.get(id);
    const after = change(before);
    const same = JSON.stringify(after) === JSON.stringify(before);
    if (after !== undefined && !same) await turn.store.put(after);
    await turn.done;
  });
}
