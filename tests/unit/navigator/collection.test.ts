// @vitest-environment happy-dom
/** The quick ways to the candidates leave out nothing that the plain ways would keep. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Target } from '../../../content-rules/schema.ts';
import { agreementOf } from '../../../lib/navigator/agreement.ts';
import { headingOf, queryControls } from '../../../lib/navigator/controls.ts';
import { isLike } from '../../../lib/navigator/decide.ts';
import { mayBeMeant } from '../../../lib/navigator/gate.ts';
import { mayBeLike } from '../../../lib/navigator/like-gate.ts';
import { knownNames, matchName } from '../../../lib/navigator/names.ts';
import { PageControl } from '../../../lib/navigator/page-control.ts';
import { compareHref } from '../../../lib/navigator/paths.ts';
import { Sought } from '../../../lib/navigator/sought.ts';
import { randomRuns } from '../../support/random-runs.ts';
import { showPage } from './page.ts';
import { plainGate, plainHeading, plainMatch } from './plain-ways.ts';

const everyControl = [
  'a, button, summary, area[href], input[type=button], input[type=submit], input[type=image]',
  '[role=button], [role=link], [role=menuitem], [role=tab], [role=checkbox], [role=switch]',
  '[onclick], [tabindex]:not([tabindex="-1"]), input[type=checkbox]',
].join(', ');

const words = [
  'Line',
  'lines',
  'my',
  'Bill',
  'historical',
  'línea',
  'Pay',
  'now',
  'PIN',
  'the',
  '2',
];
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));
const name = fc
  .tuple(phrase, fc.constantFrom('', '…', ' (2)', ', opens in a new tab', ' ›', '\u00ad', '’s'))
  .map((parts) => parts.join(''));
const href = fc.constantFrom(
  ...[
    '/',
    '/line',
    '/line/',
    '/my/line?x=1',
    '/my/../line',
    '/my/line/.',
    './line',
    'line',
    '#line',
  ],
  ...[
    'https://example.test/line',
    '//example.test/line',
    '/l%69ne',
    '/lin\te',
    '/my\\line',
    '?line',
  ],
);
const opening = fc.constantFrom(
  ...['a', 'button', 'summary', 'p', 'h2', 'li', 'div tabindex="0"', 'div tabindex="-1"'],
  ...['input type="submit"', 'input type="text"', 'span role="link"', 'span role="img"'],
  ...['div onclick="x()"', 'area', 'a id="line"', 'a data-testid="line"', 'a name="line"'],
);
const label = fc.option(name, { freq: 4, nil: undefined });
const element = fc.tuple(opening, name, href, label).map(([open, text, to, said]) => {
  const led = /^(a|area)\b/.test(open) ? ` href="${to}"` : '';
  const labelled = said === undefined ? '' : ` aria-label="${said}"`;
  return `<section><h3>${text}</h3><${open}${led}${labelled}>${text}</${open.split(' ')[0]}></section>`;
});
const page = fc.array(element, { maxLength: 10 }).map((list) => list.join(''));
const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const target = fc
  .record({
    role: some(fc.constant(['link' as const])),
    names: some(fc.array(name, { minLength: 1, maxLength: 2 })),
    href: some(fc.array(fc.constantFrom('/line', '/my/line?*', '/', '/line#x'), { minLength: 1 })),
    id: some(fc.constant(['line'])),
    testId: some(fc.constant(['line'])),
    attributes: some(fc.constant({ name: 'line' })),
    heading: some(fc.array(phrase, { minLength: 1, maxLength: 1 })),
    near: some(fc.array(phrase, { minLength: 1, maxLength: 1 })),
  })
  .map((whole) => Object.fromEntries(Object.entries(whole).filter(([, it]) => it)) as Target);
const runs = randomRuns(60);

it('the quick query finds the same controls in the same order', { timeout: 60_000 }, () =>
  fc.assert(
    fc.property(page, (html) => {
      showPage(html);
      expect(Array.from(queryControls(document, undefined))).toEqual(
        Array.from(document.querySelectorAll(everyControl)),
      );
    }),
    runs,
  ),
);

it(
  'the heading a control stands under is the last before it, up to twelve boxes away',
  {
    timeout: 60_000,
  },
  () => {
    const box = fc.constantFrom('div', 'h2', 'section', 'p role="heading"', 'b');
    const pieces = fc.array(fc.tuple(box, fc.boolean()), { maxLength: 24 });
    return fc.assert(
      fc.property(pieces, (list) => {
        const open = list.map(([tag, stays], at) =>
          stays ? `<${tag}>t${at}` : `<${tag}>t${at}</${tag.split(' ')[0]}>`,
        );
        showPage(`<main>${open.join('')}<a href="/x">x</a></main>`);
        for (const one of document.querySelectorAll('*'))
          expect(headingOf(one)).toBe(plainHeading(one));
      }),
      runs,
    );
  },
);

it('the second gate stops nothing that scoring would keep', { timeout: 60_000 }, () =>
  fc.assert(
    fc.property(page, target, (html, what) => {
      showPage(html);
      const line = queryControls(document, undefined);
      const sought = new Sought(what);
      for (let at = 0; at < line.length; at += 1) {
        const agreement = agreementOf({ ...what, needs: [] }, new PageControl(line, at), false);
        if (agreement && isLike(agreement))
          expect(mayBeLike(new PageControl(line, at), sought)).toBe(true);
      }
    }),
    runs,
  ),
);

it('the second gate stops what has only its kind and its place in common', () => {
  showPage('<main><h3>Lines</h3><a href="/a">Pay now</a><a href="/line">Pay</a></main>');
  const sought = new Sought({
    role: ['link'],
    names: ['Line'],
    href: ['/line'],
    landmark: ['main'],
  });
  const line = queryControls(document, undefined);
  expect([0, 1].map((at) => mayBeLike(new PageControl(line, at), sought))).toEqual([false, true]);
});

it(
  'the first gate stops nothing that the plain one and the second let through',
  {
    timeout: 60_000,
  },
  () =>
    fc.assert(
      fc.property(page, target, (html, what) => {
        showPage(html);
        const sought = new Sought(what);
        const line = queryControls(document, what.role);
        for (let at = 0; at < line.length; at += 1) {
          const plain = plainGate(what, line[at]!);
          const passes = mayBeMeant(line[at]!, sought);
          if (!plain) expect(passes).toBe(false);
          else if (mayBeLike(new PageControl(line, at), sought)) expect(passes).toBe(true);
        }
      }),
      runs,
    ),
);

it('the first gate reads a label, and what else is written on it', () => {
  showPage(
    '<a href="/x" aria-label="Other"><i></i></a><a href="/x" aria-label="My line"><i></i></a>' +
      '<a href="/x" aria-label="Other">Line</a><a href="/x" aria-label="Other"><i title="Line"></i></a>' +
      '<a href="/x" aria-label="Other"><b></b></a>',
  );
  const controls = [...document.querySelectorAll('a')];
  controls[4]!.firstElementChild!.attachShadow({ mode: 'open' }).append('Line');
  const asked = (what: Target) => controls.map((one) => mayBeMeant(one, new Sought(what)));
  expect(asked({ names: ['Line'] })).toEqual([false, true, true, true, true]);
  expect(asked({ names: ['Line'], near: ['Line'] })).toEqual([true, true, true, true, true]);
});

it(
  'a name without the longest word of any wanted one is another, unless cut short',
  { timeout: 60_000 },
  () =>
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 2 }), name, (names, actual) => {
        expect(matchName(knownNames(names), actual)).toBe(plainMatch(names, actual));
      }),
      { ...randomRuns(400), examples: [[['historical'], 'historic…']] },
    ),
);

it('an address is taken apart wherever it may be the one', { timeout: 60_000 }, () =>
  fc.assert(
    fc.property(href, fc.constantFrom('/line', '/my/line', '/'), (to, wanted) => {
      showPage(`<a href="${to}">x</a>`);
      const control = new PageControl(queryControls(document, undefined), 0);
      const leads = compareHref([wanted], control) === 'same';
      expect(mayBeLike(control, new Sought({ href: [wanted] }))).toBe(leads);
    }),
    runs,
  ),
);
