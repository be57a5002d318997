/** Every place of a browser in which Signoff may keep something. */
import { deleteDB } from 'idb';
import type { Place } from './erase-everything.ts';

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  clear(): Promise<void>;
}

/** What of the browser's API is needed; lib/browser.ts has it. */
export interface Erasable {
  local: Area;
  session: Area;
  alarms: { getAll(): Promise<{ name: string }[]>; clearAll(): Promise<unknown> };
  /** They name what is due, and stay on the screen until they are closed. */
  notifications?:
    { getAll(): Promise<Record<string, unknown>>; clear(id: string): Promise<unknown> } | undefined;
}

/** What every page has of its own. */
export interface Page {
  /** A private window has none. */
  indexedDB: IDBFactory | undefined;
  caches?: CacheStorage;
  localStorage?: Storage;
  sessionStorage?: Storage;
}

/** The places, in no order. */
export function placesOf(kept: Erasable, page: Page): Place[] {
  const databases = async () =>
    ((await page.indexedDB?.databases()) ?? []).flatMap(({ name }) =>
      name === undefined ? [] : [name],
    );
  const shown = async () => Object.keys((await kept.notifications?.getAll()) ?? {});
  return [
    area('storage.local', kept.local),
    area('storage.session', kept.session),
    {
      name: 'alarms',
      empty: () => kept.alarms.clearAll(),
      look: async () => (await kept.alarms.getAll()).map(({ name }) => name),
    },
    {
      name: 'notifications',
      empty: async () => Promise.all((await shown()).map((id) => kept.notifications?.clear(id))),
      look: shown,
    },
    {
      name: 'indexedDB',
      empty: async () => Promise.all((await databases()).map((name) => deleteDB(name))),
      look: databases,
    },
    {
      name: 'caches',
      empty: async () =>
        Promise.all(((await page.caches?.keys()) ?? []).map((name) => page.caches?.delete(name))),
      look: async () => (await page.caches?.keys()) ?? [],
    },
    ...(
      [
        ['localStorage', page.localStorage],
        ['sessionStorage', page.sessionStorage],
      ] as const
    ).map(([name, storage]) => ({
      name,
      empty: async () => storage?.clear(),
      look: async () => Object.keys(storage ?? {}),
    })),
  ];
}

function area(name: string, of: Area): Place {
  return {
    name,
    empty: () => of.clear(),
    look: async () => Object.keys(await of.get(null)),
  };
}
