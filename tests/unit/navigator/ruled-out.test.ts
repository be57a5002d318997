// @vitest-environment happy-dom
/** What earlier looks know never changes an answer, whatever becomes of the page; and it spares nearly all the reading. */
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { KnownRoots } from '../../../lib/navigator/known-roots.ts';
import { locate } from '../../../lib/navigator/locate.ts';
import { finish } from '../../../lib/navigator/steps.ts';
import { randomRuns } from '../../support/random-runs.ts';
import { byNameAndPath } from '../../bench/find/ours.ts';
import { makePage } from '../../bench/find/page.ts';
import { showPage } from './page.ts';

afterEach(() => vi.restoreAllMocks());

const bill = { role: ['button' as const], names: ['Bill'], landmark: ['main' as const] };
const everything = { childList: true, subtree: true, characterData: true, attributes: true };

/** What a guide keeps of the page from look to look. */
function openSight() {
  const known = new KnownRoots(document);
  const observer = new MutationObserver(() => undefined);
  const sight = () => {
    known.note(observer.takeRecords());
    const roots = finish(known.read(false));
    for (const root of roots) observer.observe(root, everything);
    return { roots, translated: false, ruledOut: known.ruledOut };
  };
  return { sight, close: () => observer.disconnect() };
}

function openPage() {
  showPage(`<main><p><a href="/plan">Plan</a></p><p><a href="/x"><b>One</b></a></p>
    <p><button>Pay</button></p><x-card></x-card></main>`);
  const card = document.querySelector('x-card')!;
  const inner = card.attachShadow({ mode: 'open' });
  inner.innerHTML = '<p><a href="/y">Two</a></p>';
  const { sight, close } = openSight();
  const controlAt = (at: number): Element => {
    const all = [...document.querySelectorAll('a, button'), ...inner.querySelectorAll('a')];
    return all[at % all.length]!;
  };
  /** Asked with what is known and without, the page gives the same answers. */
  const look = () => {
    const { ruledOut, ...plain } = sight();
    for (const target of [byNameAndPath, bill]) {
      const [known, fresh] = [locate(target, { ...plain, ruledOut }), locate(target, plain)];
      expect(known.found?.element).toBe(fresh.found?.element);
      expect(known.found ?? known).toEqual(fresh.found ?? fresh);
    }
  };
  return { controlAt, card, inner, look, close };
}

type Page = ReturnType<typeof openPage>;
const words = ['Transfer PIN', 'Bill', 'Plan', 'Get a Transfer PIN'];

function say(control: Element, at: number): void {
  const text = document.createTreeWalker(control, NodeFilter.SHOW_TEXT).nextNode() as Text;
  text.data = words[at % words.length]!;
}

/** While it is out of the page something in it changes; a look may fall into that. */
function away(holder: Element, page: Page, change: () => void): void {
  const parent = holder.parentElement!;
  holder.remove();
  page.look();
  change();
  page.look();
  parent.append(holder);
}

const changes: ((page: Page, at: number) => void)[] = [
  ({ controlAt }, at) => say(controlAt(at), at),
  ({ controlAt }, at) => controlAt(at).setAttribute('href', at % 2 ? '/transfer-pin' : '/plan'),
  ({ controlAt }, at) => controlAt(at).setAttribute('aria-label', words[at % words.length]!),
  ({ controlAt }, at) => controlAt(at).parentElement!.append(controlAt(at + 1)),
  ({ controlAt }, at) => document.querySelector('main')!.prepend(controlAt(at).cloneNode(true)),
  (page, at) => away(page.controlAt(at), page, () => say(page.controlAt(at), at)),
  (page, at) => {
    const control = page.controlAt(at);
    away(control, page, () => say(control, at));
  },
  (page, at) => away(page.card, page, () => say(page.inner.querySelector('a')!, at)),
];

it('changes no answer', () => {
  const step = fc.tuple(fc.nat(changes.length - 1), fc.nat(9), fc.boolean());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const page = openPage();
      for (const [change, at, look] of steps) {
        changes[change]!(page, at);
        if (look) page.look();
      }
      page.look();
      page.close();
    }),
    randomRuns(100),
  );
});

it('a second look reads what has changed, not the page', () => {
  showPage('');
  const { target } = makePage(document, { nodes: 3000, shadow: false, seed: 1 });
  const { sight, close } = openSight();
  expect(locate(byNameAndPath, sight()).found?.element).toBe(target);
  const again = target.cloneNode(true) as Element;
  target.replaceWith(again);
  const known = sight();
  const read = vi.spyOn(Element.prototype, 'textContent', 'get');
  expect(locate(byNameAndPath, known).found?.element).toBe(again);
  const controls = document.querySelectorAll('a, button');
  const asked = new Set(read.mock.contexts).size;
  expect(asked).toBeLessThan(controls.length / 10);
  close();
});
