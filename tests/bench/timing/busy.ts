import type { CDPSession } from 'puppeteer-core';

/** All the page's main thread has done so far, ms, in the clock that Performance was enabled with. */
export async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}
