import { useEffect, useState } from 'preact/hooks';
import { lastedSince, type Clocks, type Lasted } from '../../lib/scripts/stopwatch.ts';
import type { Call } from '../../lib/state/shape.ts';

/** How long the call has been going on, told anew each second; null before it begins. */
export function useLasted({ begun, ended }: Pick<Call, 'begun' | 'ended'>): Lasted | null {
  const [, setTurn] = useState(0);
  const runs = begun !== null && ended === null;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setTurn((turn) => turn + 1), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  if (begun === null) return null;
  if (ended === null) return lastedNow(begun);
  return { ms: Math.max(0, Date.parse(ended) - Date.parse(begun)), clockChanged: false };
}

/** How long a call that is going on has lasted. */
export function lastedNow(begun: string): Lasted {
  return lastedSince(Date.parse(begun), firstLook(begun), clocks());
}

/** When the call is over: by the page's own clock, should the other one have been set meanwhile. */
export function endOf(begun: string): string {
  const { ms, clockChanged } = lastedNow(begun);
  return new Date(clockChanged ? Date.parse(begun) + ms : Date.now()).toISOString();
}

/** Both clocks when this page first looked at the call: kept by the page itself, in whatever section it is. */
function firstLook(begun: string): Clocks {
  const name = `call ${begun}`;
  const [mark] = performance.getEntriesByName(name, 'mark') as PerformanceMark[];
  if (mark) return { wall: mark.detail as number, own: mark.startTime };
  const now = clocks();
  performance.mark(name, { detail: now.wall, startTime: now.own });
  return now;
}

function clocks(): Clocks {
  return { wall: Date.now(), own: performance.now() };
}
