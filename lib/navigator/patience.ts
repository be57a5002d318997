/**
 * How long a missing control is waited for. It is pending until the page has been quiet for 2 s or
 * 8 s have passed; then its link is closed for this visit, and opens again if the control appears.
 */
export const quietMs = 2000;
export const longestMs = 8000;

export interface Patience {
  /** Page time (ms) at which each link was first found missing on this visit. */
  readonly missingSince: ReadonlyMap<string, number>;
  /** Page time of the last change to the page. */
  readonly lastChange: number;
}

/** Whether a missing control may still come. */
export function isPending(patience: Patience, link: string, now: number): boolean {
  const since = patience.missingSince.get(link);
  if (since === undefined) return true;
  return now - Math.max(patience.lastChange, since) < quietMs && now - since < longestMs;
}

/** When to look again although nothing changes: the moment the first pending link closes; undefined: never. */
export function nextDeadline(patience: Patience, now: number): number | undefined {
  const deadlines = [...patience.missingSince.values()]
    .map((since) => Math.min(Math.max(patience.lastChange, since) + quietMs, since + longestMs))
    .filter((at) => at > now);
  return deadlines.length === 0 ? undefined : Math.min(...deadlines);
}
