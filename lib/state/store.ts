/** Keeps the state in storage.local. Used by the background alone: one writer, one queue. */
import { browser } from '../browser.ts';
import {
  mergeStates,
  readAside,
  takeReadable,
  troubleIn,
  type Aside,
  type Trouble,
} from './aside.ts';
import { applyChange, type Change } from './change.ts';
import { readStored } from './migrations.ts';
import { emptyState, type State } from './shape.ts';

const key = 'state';
const asideKey = 'state-aside';

export interface Kept {
  state: State;
  /** What was wrong with what was stored, until the user has read of it. */
  trouble: Trouble | null;
}

export interface StateStore {
  read(): Promise<Kept>;
  change(change: Change): Promise<Kept>;
  /** The user has read what was wrong; the copies stay. */
  dismissTrouble(): Promise<Kept>;
}

interface Stored {
  state: State;
  aside: Aside;
}

/**
 * One store a background; changes are applied in the order they arrive, each on the last one's result.
 * A change that could not be written rejects, and the next goes on from what was kept before it.
 * `route` says what a change is about in the state that it meets: a line shown just before counts.
 */
export function openStore(
  route: (change: Change, state: State) => Change = (change) => change,
): StateStore {
  let last: Stored | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (step: (stored: Stored) => Promise<Stored> | Stored): Promise<Kept> => {
    const turn = queue.then(async () => {
      last ??= await load();
      last = await step(last);
      return { state: last.state, trouble: troubleIn(last.aside) };
    });
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    read: () => inTurn((stored) => stored),
    change: (change) => inTurn((stored) => save(stored, route(change, stored.state))),
    dismissTrouble: () =>
      inTurn(async ({ state, aside }) => {
        const told = aside.map((copy) => ({ ...copy, told: true }));
        await browser.storage.local.set({ [asideKey]: told });
        return { state, aside: told };
      }),
  };
}

async function load(): Promise<Stored> {
  const found = (await browser.storage.local.get([key, asideKey])) as Record<string, unknown>;
  const aside = readAside(found[asideKey]);
  if (found[key] === undefined) return restore({ state: emptyState(), aside });
  const reading = readStored(found[key]);
  if ('state' in reading) return restore({ state: reading.state, aside });
  const more = [...aside, { why: reading.trouble, what: found[key], told: false }];
  await browser.storage.local.set({ [asideKey]: more });
  await browser.storage.local.remove(key);
  return { state: emptyState(), aside: more };
}

/** A copy put aside by an older build than this one comes back. */
async function restore(stored: Stored): Promise<Stored> {
  const taken = takeReadable(stored.aside);
  if (taken === undefined) return stored;
  const state = mergeStates(taken.state, stored.state);
  await browser.storage.local.set({ [key]: state, [asideKey]: taken.rest });
  return { state, aside: taken.rest };
}

async function save({ state: before, aside }: Stored, change: Change): Promise<Stored> {
  const state = applyChange(before, change);
  if (state === before) return { state, aside };
  if (change.kind === 'erase') {
    // Nothing is written after it: an empty record would be one, too.
    await browser.storage.local.clear();
    return { state, aside: [] };
  }
  await browser.storage.local.set({ [key]: state });
  return { state, aside };
}
