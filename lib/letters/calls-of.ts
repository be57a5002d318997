/** The calls and chats that a letter may be about. */
import { inOrder, type Entry } from '../evidence/entry.ts';

/** Those of a line, the newest first. */
export function callsOf(log: readonly Entry[], line: string): Entry[] {
  const calls = log.filter((one) => one.line === line && ['call', 'chat'].includes(one.kind));
  return inOrder(calls).toReversed();
}

/**
 * The one in which the line was ended: as the user chose it, else the newest in which an end was
 * promised, or a reference number given.
 */
export function endingCall(calls: readonly Entry[], chosen: string | undefined): Entry | undefined {
  return (
    calls.find((call) => markOf(call) === chosen) ??
    calls.find(({ promised }) => promised['service-end'] !== undefined) ??
    calls.find(({ promised }) => promised.reference !== undefined)
  );
}

/** The newest one after it. */
export function laterCall(calls: readonly Entry[], ending: Entry | undefined): Entry | undefined {
  const [newest] = calls;
  return ending && newest && newest.at > ending.at ? newest : undefined;
}

/** What a choice of a call is kept as: an id has too many digits for what may be written down. */
export function markOf({ at }: Pick<Entry, 'at'>): string {
  return at.slice(0, 16);
}
