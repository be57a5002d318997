import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { databaseName } from '../../../lib/evidence/database.ts';
import { isInDossier, noteSaved, readStand } from '../../../lib/evidence/saved.ts';
import { keepEntry, readContents, readEntries, removeEntry } from '../../../lib/evidence/store.ts';
import { entry, fileEntry } from './log.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
const at = new Date('2026-11-22T08:00:00Z');

test('what was saved is known, until it changes; looking makes no database', async () => {
  const [one, two] = [entry({ id: 'a' }), entry({ id: 'b' })];
  expect(await readStand([one])).toEqual({ last: null, since: [one] });
  expect(await indexedDB.databases()).toEqual([]);
  await keepEntry(one);
  await noteSaved([one], at);
  expect(await readStand([one, two])).toEqual({ last: at.toISOString(), since: [two] });
  const changed = { ...one, happened: { 'service-end': '2026-12-01' } };
  expect((await readStand([changed])).since).toEqual([changed]);
  await removeEntry('a');
  expect((await readStand([one])).last).toBeNull();
});

test('a bill is in the ZIP only', async () => {
  const { entry: bill } = await fileEntry('f', 'bill.pdf');
  expect(isInDossier(bill)).toBe(false);
  expect(isInDossier({ ...bill, kind: 'screenshot' })).toBe(true);
  expect(isInDossier(entry())).toBe(true);
});

test('a log of the version before this one is all there', async () => {
  const { entry: bill, content } = await fileEntry('f', 'bill.pdf');
  const before = await openDB(databaseName, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('entries', { keyPath: 'id' });
      fresh.createObjectStore('contents');
    },
  });
  await before.put('entries', bill);
  await before.put('contents', content.bytes.slice().buffer, content.id);
  before.close();
  expect(await readEntries()).toEqual([bill]);
  expect(await readContents([bill])).toEqual(new Map([[content.id, content.bytes]]));
  await noteSaved([bill], at);
  expect((await readStand([bill])).since).toEqual([]);
});
