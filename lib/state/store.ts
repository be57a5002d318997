/** Keeps the state in storage.local. Used by the background alone: one writer, one queue. */
import { browser } from '../browser.ts';
import { applyChange, type Change } from './change.ts';
import { readStored } from './migrations.ts';
import { emptyState, type State } from './shape.ts';

const key = 'state';
/** Where what could not be read is put aside, untouched. */
const asideKey = 'state-aside';

export interface Kept {
  state: State;
  trouble: 'corrupted' | 'newer' | null;
}

export interface StateStore {
  read(): Promise<Kept>;
  change(change: Change): Promise<Kept>;
}

/** One store a background; changes are applied in the order they arrive, each on the last one's result. */
export function openStore(): StateStore {
  let queue: Promise<Kept> = load();
  return {
    read: () => queue,
    change(change) {
      queue = queue.then((kept) => save(kept, change));
      return queue;
    },
  };
}

async function load(): Promise<Kept> {
  const stored = (await browser.storage.local.get([key, asideKey])) as Record<string, unknown>;
  const trouble = troubleAside(stored[asideKey]);
  if (stored[key] === undefined) return { state: emptyState(), trouble };
  const reading = readStored(stored[key]);
  if ('state' in reading) return { state: reading.state, trouble };
  await browser.storage.local.set({ [asideKey]: { why: reading.trouble, what: stored[key] } });
  await browser.storage.local.remove(key);
  return { state: emptyState(), trouble: reading.trouble };
}

function troubleAside(aside: unknown): Kept['trouble'] {
  const why = (aside as { why?: unknown } | undefined)?.why;
  return why === 'corrupted' || why === 'newer' ? why : null;
}

async function save(kept: Kept, change: Change): Promise<Kept> {
  const state = applyChange(kept.state, change);
  if (change.kind === 'erase') await browser.storage.local.clear();
  await browser.storage.local.set({ [key]: state });
  return { state, trouble: change.kind === 'erase' ? null : kept.trouble };
}
