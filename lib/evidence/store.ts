/** Reads and writes the log. An entry and its files are written together or not at all. */
import { hasDatabase, inDatabase } from './database.ts';
import { inOrder, type Entry } from './entry.ts';

/** What is in one attached file. */
export interface Content {
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Every entry, of every line, in the order of time. */
export async function readEntries(): Promise<Entry[]> {
  if (!(await hasDatabase())) return [];
  return inOrder(await inDatabase((database) => database.getAll('entries')));
}

/** Writes an entry, new or changed, with the files that are new in it. Files it no longer names go. */
export async function keepEntry(entry: Entry, added: readonly Content[] = []): Promise<void> {
  await keepEntries([entry], added);
}

/** Writes several entries with their files: all of them, or on a fault none. */
export async function keepEntries(
  entries: readonly Entry[],
  added: readonly Content[],
): Promise<void> {
  const bytes = added.reduce((sum, one) => sum + one.bytes.length, 0);
  await inDatabase(async (database) => {
    const turn = database.transaction(['entries', 'contents'], 'readwrite');
    const [kept, contents] = [turn.objectStore('entries'), turn.objectStore('contents')];
    const write = async () => {
      for (const entry of entries) {
        const before = await kept.get(entry.id);
        const named = new Set(entry.attachments.map(({ id }) => id));
        for (const { id } of before?.attachments ?? [])
          if (!named.has(id)) await contents.delete(id);
        await kept.put(entry);
      }
      for (const { id, bytes } of added) await contents.put(bytes.slice().buffer, id);
    };
    // The reason why a transaction broke off is told by `done`, not always by the write itself.
    const writing = write().catch((thrown: unknown) => {
      abort(turn);
      throw thrown;
    });
    await Promise.all([writing, turn.done]);
  }, bytes);
}

/** Removes an entry and its files. */
export async function removeEntry(id: string): Promise<void> {
  await inDatabase(async (database) => {
    const turn = database.transaction(['entries', 'contents', 'saved'], 'readwrite');
    const entry = await turn.objectStore('entries').get(id);
    for (const file of entry?.attachments ?? []) await turn.objectStore('contents').delete(file.id);
    await turn.objectStore('entries').delete(id);
    await turn.objectStore('saved').delete(id);
    await turn.done;
  });
}

/** What is in the files of these entries, by attachment id. A file that is gone is left out. */
export async function readContents(
  entries: readonly Entry[],
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const ids = entries.flatMap(({ attachments }) => attachments.map(({ id }) => id));
  if (ids.length === 0) return new Map();
  const found = await inDatabase((database) =>
    Promise.all(ids.map(async (id) => [id, await database.get('contents', id)] as const)),
  );
  return new Map(
    found.flatMap(([id, bytes]) => (bytes === undefined ? [] : [[id, new Uint8Array(bytes)]])),
  );
}

/** What is in one file; undefined where it is gone. */
export async function readContent(id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await inDatabase((database) => database.get('contents', id));
  return bytes && new Uint8Array(bytes);
}

function abort(turn: { abort(): void }): void {
  try {
    turn.abort();
  } catch {
    // It has broken off by itself.
  }
}
