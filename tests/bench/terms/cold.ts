/** The very first look: in a world in which nothing of ours has run, as a content script finds it. */
import type { Page } from 'puppeteer-core';

export interface Cold {
  /** Middle times in milliseconds: the floor's, and that of building the matcher and scanning once. */
  floor: number;
  ours: number;
  samples: number;
}

/** Every sample has worlds of its own; floor and product take turns at being first. */
export async function measureCold(
  page: Page,
  script: string,
  { wish, terms, samples }: { wish: object; terms: number; samples: number },
): Promise<Cold> {
  await page.evaluate(`signoffTerms.show(${JSON.stringify(wish)}, ${terms})`);
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const inNewWorld = async (what: 'coldFloor' | 'coldOurs', sample: number): Promise<number> => {
    const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `${what}-${sample}`,
    });
    await client.send('Runtime.evaluate', { contextId, expression: script });
    const expression = `gc(); signoffTerms.${what}(${terms})`;
    const { result } = await client.send('Runtime.evaluate', { contextId, expression });
    return result.value as number;
  };
  const times = { coldFloor: [] as number[], coldOurs: [] as number[] };
  for (let sample = 0; sample < samples; sample += 1) {
    const order = ['coldFloor', 'coldOurs'] as const;
    for (const what of sample % 2 ? order : order.toReversed())
      times[what].push(await inNewWorld(what, sample));
  }
  const middle = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1]!;
  return { floor: middle(times.coldFloor), ours: middle(times.coldOurs), samples };
}
