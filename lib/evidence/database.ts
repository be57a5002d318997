/** Where the evidence lies: IndexedDB, opened by the extension's own pages only. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Entry } from './entry.ts';
import { EvidenceFault, reasonOf } from './fault.ts';
import { leastRoom, roomLeft } from './room.ts';

export const databaseName = 'signoff-evidence';
const version = 2;

export interface EvidenceTables extends DBSchema {
  entries: { key: string; value: Entry };
  /** Attachment id → what is in the file. */
  contents: { key: string; value: ArrayBuffer };
  /** Entry id → as what it was last saved to a file outside the browser, and when. */
  saved: { key: string; value: { at: string; sha256: string } };
}

/**
 * Opens, works, closes. Nothing stays open, so that another page can always update or erase;
 * whatever goes wrong is thrown as an EvidenceFault.
 */
export async function inDatabase<Result>(
  work: (database: IDBPDatabase<EvidenceTables>) => Promise<Result>,
  /** What the work is about to write. */
  bytes = 0,
): Promise<Result> {
  await mayOpen(bytes);
  try {
    const database = await openDB<EvidenceTables>(databaseName, version, {
      upgrade: (tables, from) => {
        if (from < 1) {
          tables.createObjectStore('entries', { keyPath: 'id' });
          tables.createObjectStore('contents');
        }
        if (from < 2) tables.createObjectStore('saved');
      },
    });
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch (thrown) {
    throw await reasonOf(thrown);
  }
}

/** Whether anything was ever kept, or kept since all was erased: looking must not make a database. */
export async function hasDatabase(): Promise<boolean> {
  await mayOpen();
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch (thrown) {
    throw await reasonOf(thrown);
  }
}

async function mayOpen(bytes = 0): Promise<void> {
  // Firefox may be told to keep nothing at all.
  if (typeof indexedDB === 'undefined') throw new EvidenceFault('no-storage', 'no indexedDB');
  if ((await roomLeft()) < leastRoom + bytes) throw new EvidenceFault('full', 'hardly any room');
}
