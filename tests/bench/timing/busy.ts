import type { CDPSession } from 'puppeteer-core';

/** Script, styles and layout of the page's main thread so far, ms, in the clock that Performance was enabled with. */
export async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const counted = /^(ScriptDuration|LayoutDuration|RecalcStyleDuration)$/;
  return metrics.reduce((sum, { name, value }) => sum + (counted.test(name) ? value * 1000 : 0), 0);
}
