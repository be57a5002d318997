import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { eraseEverything, whatIsLeft } from '../../../lib/erase/erase-everything.ts';
import { placesOf, type Erasable, type Page } from '../../../lib/erase/places.ts';
import { keepEntry } from '../../../lib/evidence/store.ts';
import { fileEntry } from '../evidence/log.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

function area(kept: Record<string, unknown>) {
  return {
    get: async () => ({ ...kept }),
    clear: async () => {
      for (const key of Object.keys(kept)) delete kept[key];
    },
  };
}
function browser(): Erasable {
  let alarms = [{ name: 'reminder' }];
  return {
    local: area({ state: {}, 'state-aside': [], reminders: [] }),
    session: area({ 'hidden-tabs': [3] }),
    alarms: { getAll: async () => alarms, clearAll: async () => (alarms = []) },
  };
}
function page(): Page {
  const names = new Set(['old']);
  const caches = {
    keys: async () => [...names],
    delete: async (name: string) => names.delete(name),
  } as unknown as CacheStorage;
  return { indexedDB, caches };
}

test('after it, every place is empty; before it, each of them was not', async () => {
  const { entry, content } = await fileEntry('f', 'bill.pdf');
  await keepEntry(entry, [content]);
  const places = placesOf(browser(), page());
  expect(await whatIsLeft(places)).toEqual([
    'storage.local: state',
    'storage.local: state-aside',
    'storage.local: reminders',
    'storage.session: hidden-tabs',
    'alarms: reminder',
    'indexedDB: signoff-evidence',
    'caches: old',
  ]);
  expect(await eraseEverything(places)).toEqual([]);
});

test('a place that fails is named, and the others are emptied all the same', async () => {
  const failing = browser();
  failing.session.clear = () => Promise.reject(new Error('no'));
  failing.alarms.getAll = () => Promise.reject(new Error('no'));
  expect(await eraseEverything(placesOf(failing, page()))).toEqual([
    'storage.session: hidden-tabs',
    'alarms: ?',
  ]);
});
