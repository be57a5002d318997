/** Pressing a button of our own callout (Chromium): its place is asked through the closed shadow root. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { until } from './work.ts';

/** Presses the part with this data-part name with the mouse. */
export async function pressPart(page: Page, part: string): Promise<void> {
  const { x, y } = await until(`the part ${part}`, () => middleOf(page, part));
  await page.mouse.click(x, y);
}

/** Where a part of the overlay is; undefined where it is not shown. */
export async function boxOf(page: Page, part: string) {
  const session = await page.createCDPSession();
  try {
    return await boxWith(session, part);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function middleOf(page: Page, part: string) {
  const box = await boxOf(page, part);
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function boxWith(session: CDPSession, part: string) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const node = findPart(root, part);
  if (!node) return undefined;
  const { model } = await session
    .send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })
    .catch(() => ({ model: undefined })); // Not rendered.
  const [x = 0, y = 0] = model?.border ?? [];
  return model && { x, y, width: model.width, height: model.height };
}

function findPart(node: Protocol.DOM.Node, part: string): Protocol.DOM.Node | undefined {
  const at = node.attributes?.indexOf('data-part') ?? -1;
  if (at >= 0 && node.attributes?.[at + 1] === part) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findPart(child, part);
    if (found) return found;
  }
  return undefined;
}
