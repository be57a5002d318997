// @vitest-environment happy-dom
/** What must hold on every page, tried on pages made at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeControl } from '../../../lib/navigator/describe.ts';
import { locate } from '../../../lib/navigator/locate.ts';
import { showPage } from './page.ts';
import { randomRuns } from '../../support/random-runs.ts';

const target = { role: ['link' as const], names: ['Bill history'], href: ['/bill/history'] };
const control = '<a href="/bill/history" class="it">Bill history</a>';
const words = ['Bill', 'history', 'Account', 'PIN', 'Pay', 'now', 'Transfer', 'AutoPay', 'Cancel'];

const word = fc.constantFrom(...words);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const path = fc.array(word, { maxLength: 3 }).map((list) => `/${list.join('/').toLowerCase()}`);
const attributes = fc.constantFrom(
  '',
  ' id="bill-history"',
  ' data-testid="history"',
  ' title="x"',
);

/** Anything but the control: never its name and its path together. */
const other = fc
  .tuple(
    fc.constantFrom('a', 'button', 'p', 'h2', 'li', 'div tabindex="0"'),
    phrase,
    path,
    attributes,
  )
  .filter(([, text, to]) => text !== 'Bill history' && to !== '/bill/history')
  .map(([tag, text, to, more]) => {
    const href = tag === 'a' ? ` href="${to}"` : '';
    return `<${tag}${href}${more}>${text}</${tag.split(' ')[0]}>`;
  });
const others = fc.array(other, { maxLength: 12 });
const runs = randomRuns(60);

const isIt = (html: string, what = target) =>
  locate(what, showPage(html)).found?.element.className === 'it';
const shuffled = (list: string[]) =>
  fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });

describe('on every page', { timeout: 60_000 }, () => {
  it('the order of what is unrelated never changes the answer', () =>
    fc.assert(
      fc.property(
        others.chain((list) =>
          fc.tuple(shuffled([...list, control]), shuffled([...list, control])),
        ),
        ([one, two]) => {
          expect(isIt(`<main>${one.join('')}</main>`)).toBe(true);
          expect(isIt(`<main>${two.join('')}</main>`)).toBe(true);
        },
      ),
      runs,
    ));

  it('nor does it where the control was described from another order', () =>
    fc.assert(
      fc.property(
        others.chain((list) =>
          fc.tuple(shuffled([...list, control]), shuffled([...list, control])),
        ),
        ([one, two]) => {
          const sight = showPage(`<main>${one.join('')}</main>`);
          const described = describeControl(document.querySelector('.it')!, sight);
          // A general name asks for its heading, and the order decides which that is.
          fc.pre(!described.needs);
          expect(isIt(`<main>${two.join('')}</main>`, described as typeof target)).toBe(true);
        },
      ),
      runs,
    ));

  it('an equal visible twin with another path means a ring on neither', () =>
    fc.assert(
      fc.property(
        path.filter((to) => to !== '/bill/history'),
        others.chain((list) =>
          shuffled([...list, control, '<a href="TWIN" class="twin">Bill history</a>']),
        ),
        (to, page) => {
          const html = `<main>${page.join('').replace('TWIN', to)}</main>`;
          expect(locate(target, showPage(html))).toMatchObject({ found: null, reason: 'tie' });
        },
      ),
      runs,
    ));

  it('removing the control never yields a ring', () =>
    fc.assert(
      fc.property(others, (page) => {
        const html = `<main>${page.join('')}</main>`;
        expect(locate(target, showPage(html)).found).toBeNull();
      }),
      runs,
    ));

  it('nor does it where the control was described with all that stood round it', () =>
    fc.assert(
      fc.property(others, fc.nat(12), (page, at) => {
        const [before, after] = [page.slice(0, at).join(''), page.slice(at).join('')];
        const sight = showPage(`<main>${before}${control}${after}</main>`);
        const described = describeControl(document.querySelector('.it')!, sight);
        expect(locate(described, showPage(`<main>${before}${after}</main>`)).found).toBeNull();
      }),
      // A neighbour is not near itself.
      {
        ...runs,
        examples: [
          [['<div tabindex="0">history Bill</div>'], 0],
          [['<div tabindex="0">history Bill</div>', '<a href="/">Bill</a>'], 1],
        ],
      },
    ));

  it('no text of the page lifts another control above a full match', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(other, phrase), { maxLength: 8 }),
        fc.constantFrom('landmark', 'heading', 'near', 'beside'),
        phrase,
        (list, place, text) => {
          const said = list
            .map(([it, words]) => `<li><h3>${words}</h3>${it} ${text}</li>`)
            .join('');
          const rule = { ...target, [place]: [place === 'landmark' ? 'main' : text] };
          const html = `<main><ul>${said}</ul></main><aside>${control}</aside>`;
          const { found } = locate(rule, showPage(html));
          expect(found === null || found.element.className === 'it').toBe(true);
        },
      ),
      runs,
    ));
});
