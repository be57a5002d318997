/** Functions as source text, for places Puppeteer cannot send a function to. */
import type { Work } from './browser.ts';

/** An expression that calls `work` with `argument`. */
export function callOf<Result, Argument>(work: Work<Result, Argument>, argument?: Argument) {
  return `(${work.toString()})(${argument === undefined ? '' : JSON.stringify(argument)})`;
}

/** Asks until the answer is truthy, and returns it; after `timeout` ms throws with the last answer. */
export async function until<Answer>(
  what: string,
  probe: () => Promise<Answer> | Answer,
  timeout = 30_000,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > end)
      throw new Error(`Waited ${timeout} ms for ${what}; last answer: ${JSON.stringify(answer)}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}
