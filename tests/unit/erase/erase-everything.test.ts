import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { eraseEverything, eraseInOrder, whatIsLeft } from '../../../lib/erase/erase-everything.ts';
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
  const notifications = new Set(['reminder']);
  return {
    notifications: {
      getAll: async () => Object.fromEntries([...notifications].map((id) => [id, {}])),
      clear: async (id) => notifications.delete(id),
    },
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
    'notifications: reminder',
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

test('cut off anywhere, it has left either everything as it was or the mark', async () => {
  const local: Record<string, unknown> = { state: {} };
  const others = { ...browser(), local: area(local) };
  const steps: string[] = [];
  const begin = async () => void (local.erasing = true);
  // The last step never comes to its end: the browser was closed.
  void eraseInOrder(placesOf(others, page()), {
    begin,
    forget: () => {
      steps.push(Object.keys(local).join());
      return new Promise(() => undefined);
    },
  });
  await vi.waitFor(() => expect(steps).toEqual(['state,erasing']));
  expect(await whatIsLeft(placesOf(others, page()))).toEqual([
    'storage.local: state',
    'storage.local: erasing',
    'caches: old',
  ]);
  // The next start does all of it again.
  const forget = () => others.local.clear();
  expect(await eraseInOrder(placesOf(others, page()), { begin, forget })).toEqual([]);
  expect(local).toEqual({});
});
