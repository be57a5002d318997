// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { soleScript } from '../../lib/sole-script.ts';

const root = document.documentElement;
const settled = () => new Promise((done) => setTimeout(done));
const extension = (id: string | undefined) => vi.stubGlobal('chrome', { runtime: { id } });
afterEach(() => vi.unstubAllGlobals());

test('of two in one world the older one ends; other names go on', () => {
  const [one, other] = [soleScript('a', root), soleScript('b', root)];
  const two = soleScript('a', root);
  expect([one.aborted, other.aborted, two.aborted]).toEqual([true, false, false]);
});

test('a newer one in another world is heard of by the one whose extension is gone, and by no other', async () => {
  const signal = soleScript('c', root);
  extension('still here');
  root.toggleAttribute('signoff-c');
  await settled();
  expect(signal.aborted).toBe(false);
  extension(undefined);
  root.toggleAttribute('signoff-c');
  await settled();
  expect(signal.aborted).toBe(true);
});

test('leaves nothing on the page', () => {
  const before = root.outerHTML;
  soleScript('d', root);
  expect(root.outerHTML).toBe(before);
});
