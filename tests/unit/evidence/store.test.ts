import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { databaseName } from '../../../lib/evidence/database.ts';
import {
  keepEntries,
  keepEntry,
  readContents,
  readEntries,
  removeEntry,
} from '../../../lib/evidence/store.ts';
import { entry, fileEntry } from './log.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('an entry written field by field is there to the last field, once', async () => {
  await keepEntry(entry({ kind: 'call' }));
  await keepEntry(entry({ kind: 'call', promised: { agent: 'Dana' } }));
  const last = entry({ kind: 'call', promised: { agent: 'Dana', 'final-amount': '4216' } });
  await keepEntry(last);
  expect(await readEntries()).toEqual([last]);
});

test('looking leaves nothing behind', async () => {
  expect(await readEntries()).toEqual([]);
  expect(await readContents([])).toEqual(new Map());
  expect(await indexedDB.databases()).toEqual([]);
});

test('entries come in the order of time, whatever the zones and the order of writing', async () => {
  const late = entry({ id: 'b', at: '2026-11-01T06:30:00.000Z', zone: 'America/New_York' });
  const early = entry({ id: 'a', at: '2026-11-01T05:30:00.000Z', zone: 'Asia/Shanghai' });
  await keepEntries([late, early], []);
  expect((await readEntries()).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a file comes back byte for byte, and goes with its entry', async () => {
  const { entry: kept, content } = await fileEntry('f', 'bill.pdf');
  await keepEntry(kept, [content]);
  expect(await readContents([kept])).toEqual(new Map([[content.id, content.bytes]]));
  await keepEntry({ ...kept, title: 'October' });
  expect((await readContents([kept])).size).toBe(1);
  await removeEntry('f');
  expect(await readEntries()).toEqual([]);
  expect((await readContents([kept])).size).toBe(0);
});

test('a file that the entry no longer names is gone', async () => {
  const { entry: kept, content } = await fileEntry('f', 'bill.pdf');
  await keepEntry(kept, [content]);
  await keepEntry({ ...kept, attachments: [] });
  expect((await readContents([kept])).size).toBe(0);
});

test('a full disk is said, and nothing of the entry is kept or lost', async () => {
  const before = entry({ text: 'before' });
  await keepEntry(before);
  const { entry: kept, content } = await fileEntry('f', 'bill.pdf');
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (this.name === 'contents') throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, value, key);
  } as never);
  await expect(keepEntries([{ ...before, text: 'after' }, kept], [content])).rejects.toMatchObject({
    why: 'full',
  });
  vi.restoreAllMocks();
  expect(await readEntries()).toEqual([before]);
  expect((await readContents([kept])).size).toBe(0);
});

test('a full disk that the browser calls something else is said as what it is', async () => {
  // As Chromium does on a disk without a byte left, opening and writing.
  const names = { UnknownError: 'no-storage', DataError: 'failed' };
  for (const [name, otherwise] of Object.entries(names)) {
    const open = () => {
      throw new DOMException('Internal error opening backing store', name);
    };
    vi.stubGlobal('indexedDB', { open });
    for (const [quota, why] of [
      [908_094, 'full'],
      [1e9, otherwise],
    ] as const) {
      // There was room when it began.
      const estimate = vi.fn(async () => ({ quota, usage: 908_094 }));
      estimate.mockResolvedValueOnce({ quota: 1e9, usage: 908_094 });
      vi.stubGlobal('navigator', { storage: { estimate } });
      await expect(keepEntry(entry())).rejects.toMatchObject({ why });
    }
  }
});

test('with hardly any room left the log is not even opened: Chromium would delete all of it', async () => {
  await keepEntry(entry());
  const left = (bytes: number) =>
    vi.stubGlobal('navigator', {
      storage: { estimate: async () => ({ quota: 1e9, usage: 1e9 - bytes }) },
    });
  const full = { why: 'full' };
  left(0);
  const [open, databases] = [vi.spyOn(indexedDB, 'open'), vi.spyOn(indexedDB, 'databases')];
  await expect(readEntries()).rejects.toMatchObject(full);
  await expect(keepEntry(entry())).rejects.toMatchObject(full);
  for (const opened of [open, databases]) expect(opened).not.toHaveBeenCalled();
  left(40 * 1024 * 1024);
  const large = new Uint8Array(10 * 1024 * 1024);
  const { entry: kept, content } = await fileEntry('f', 'bill.pdf', large);
  await expect(keepEntry(kept, [content])).rejects.toMatchObject(full);
  await keepEntry(entry({ text: 'a word fits' }));
  expect(await readEntries()).toMatchObject([{ text: 'a word fits' }]);
});

test('a browser that keeps nothing, and a database of a newer version, are said', async () => {
  const newer = await openDB(databaseName, 99);
  newer.close();
  await expect(readEntries()).rejects.toMatchObject({ why: 'newer' });
  const denied = () => {
    throw new DOMException('private window', 'SecurityError');
  };
  vi.stubGlobal('indexedDB', { open: denied });
  await expect(keepEntry(entry())).rejects.toMatchObject({ why: 'no-storage' });
  vi.stubGlobal('indexedDB', undefined);
  await expect(readEntries()).rejects.toMatchObject({ why: 'no-storage' });
});
