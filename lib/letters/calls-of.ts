/** The calls and chats that a letter may be about. */
import { inOrder, type Entry } from '../evidence/entry.ts';
import { wallClock } from '../evidence/wall-clock.ts';

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

/**
 * The newest one after it, in which the charge may have been objected to: one before the day on which the
 * line was to end cannot be that, whatever it was about.
 */
export function laterCall(calls: readonly Entry[], ending: Entry | undefined): Entry | undefined {
  const [newest] = calls;
  if (!ending || !newest || newest.at <= ending.at) return undefined;
  const end = ending.promised['service-end'];
  return end !== undefined && wallClock(newest.at, newest.zone).day < end ? undefined : newest;
}

/** What a choice of a call is kept as: an id has too many digits for what may be written down. */
export function markOf({ at }: Pick<Entry, 'at'>): string {
  return at.slice(0, 16);
}
