// @vitest-environment happy-dom
/** What keeps finding cheap, as counts: how often the dear questions are asked on a page of many controls. */
import { expect, it, vi } from 'vitest';
import { byName, byNameAndPath } from '../../bench/find/ours.ts';
import { makePage } from '../../bench/find/page.ts';
import { locate } from '../../../lib/navigator/locate.ts';
import { PageControl } from '../../../lib/navigator/page-control.ts';
import { showPage } from './page.ts';

const nodes = 10_000;

it('a page of 10 000 nodes is asked once, and only what may be the control for its name', () => {
  showPage('');
  const { roots, target } = makePage(document, { nodes, shadow: false, seed: 1 });
  const controls = document.querySelectorAll('a, button').length;
  const named = vi.spyOn(PageControl.prototype, 'name', 'get');
  const query = vi.spyOn(document, 'querySelectorAll');
  const seen = vi.spyOn(Element.prototype, 'checkVisibility');
  const over = vi.spyOn(document, 'elementFromPoint');
  for (const what of [byName, byNameAndPath]) {
    [named, query, seen, over].forEach((spy) => spy.mockClear());
    expect(locate(what, { roots, translated: false }).found?.element).toBe(target);
    // (happy-dom asks the document for labels of its own.)
    expect(query.mock.calls.filter(([what]) => what.includes('button'))).toHaveLength(1);
    // Those whose text, label or address has a part of what is looked for: 1 of 100 and fewer.
    const asked = new Set(named.mock.contexts).size;
    expect(asked).toBeLessThan(controls / 40);
    expect(seen).toHaveBeenCalledTimes(1);
    expect(over).toHaveBeenCalledTimes(1);
  }
  vi.restoreAllMocks();
});

it('where it is not there, nothing is asked whether it is seen', () => {
  showPage('');
  const { roots, target } = makePage(document, { nodes: 2000, shadow: true, seed: 1 });
  target.remove();
  const seen = vi.spyOn(Element.prototype, 'checkVisibility');
  expect(locate(byNameAndPath, { roots, translated: false }).found).toBeNull();
  expect(seen.mock.calls.length).toBeLessThanOrEqual(1);
  vi.restoreAllMocks();
});
