// @vitest-environment happy-dom
/** The scanner against plain loops, on made-up pages; and after made-up changes against a fresh look. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { openMatcher } from '../../../lib/glossary/matcher.ts';
import { observed } from '../../../lib/glossary/note-changes.ts';
import { openScanner, type Scanner } from '../../../lib/glossary/scanner.ts';
import { findNaively } from './naive.ts';
import { makeTerm } from './page.ts';
import { randomRuns } from '../../support/random-runs.ts';

const surfaces = [
  ...'bill,bill credit,credit balance,balance,port,port out,port out pin,pin'.split(','),
  ...`transfer pin,don't cancel,cancel,cancel line,line,account #,policy,tax`.split(','),
  ...['autopay', 'auto pay', 'auto pay discount', 'e bill', 'número de cuenta', 'última factura'],
];
const terms = Object.fromEntries(surfaces.map((surface, i) => [surface, `t${i}`]));
const matcher = openMatcher(
  compileTerms(surfaces.map((surface, i) => makeTerm(`t${i}`, [surface]))),
);

const words = surfaces.flatMap((surface) => surface.split(' '));
const chunk = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words, ...words.map((word) => word.toUpperCase())) },
  { weight: 6, arbitrary: fc.constantFrom(' ', ' ', ' ', '-', '\u00a0', '\n', ' – ', '') },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...words)
      .chain((word) => fc.nat(word.length).map((at) => word.slice(0, at))),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...words)
      .chain((word) => fc.nat(word.length).map((at) => word.slice(at))),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      's',
      'es',
      'ies',
      'don’t',
      'é',
      '9',
      '_',
      ', ',
      '. ',
      '🔒',
      '\u00ad',
      '\u200b',
      '#',
      '1',
      '×',
    ),
  },
);
const text = fc.array(chunk, { maxLength: 6 }).map((parts) => parts.join(''));

type Plan = string | { tag: string; inside: Plan[] };

/** A line of words, cut anywhere: every other piece in an element of its own. */
const line = fc
  .tuple(
    fc.constantFrom('p', 'div', 'span', 'button'),
    fc.constantFrom('b', 'span', 'em', 'a'),
    fc.array(fc.tuple(fc.constantFrom(...surfaces), fc.constantFrom(' ', ' ', '', ', ')), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.array(fc.nat(40), { maxLength: 5 }),
  )
  .map(([tag, inner, parts, places]): Plan => {
    const words = parts.flat().join('');
    const cuts = [0, ...places.filter((at) => at < words.length).sort((a, b) => a - b)];
    const pieces = cuts.map((at, i) => words.slice(at, cuts[i + 1]));
    return {
      tag,
      inside: pieces.map((piece, i) => (i % 2 ? { tag: inner, inside: [piece] } : piece)),
    };
  });

const { page } = fc.letrec<{ page: Plan[]; node: Plan }>((tie) => ({
  page: fc.array(tie('node'), { maxLength: 5 }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: text },
    { weight: 3, arbitrary: line },
    {
      weight: 3,
      arbitrary: fc.record({
        tag: fc.constantFrom('span', 'b', 'em', 'a', 'p', 'div', 'li', 'button', 'span'),
        inside: tie('page'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        tag: fc.constantFrom('br', 'img', 'input', '#comment', 'code', 'script', 'editor'),
        inside: fc.constant<Plan[]>(['bill']),
      }),
    },
  ),
}));

function build(plan: Plan): Node {
  if (typeof plan === 'string') return document.createTextNode(plan);
  if (plan.tag === '#comment') return document.createComment('bill');
  const element = document.createElement(plan.tag === 'editor' ? 'span' : plan.tag);
  if (plan.tag === 'editor') element.setAttribute('contenteditable', 'true');
  if (!/^(br|img|input)$/.test(plan.tag)) element.append(...plan.inside.map(build));
  return element;
}

function show(plans: readonly Plan[]): void {
  document.body.replaceChildren(...plans.map(build));
}

/** What and from where to where; texts are numbered for a reader of failures. */
function placesOf(hits: { id: string; start: [Text, number]; end: [Text, number] }[]): string[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  const place = ([node, offset]: [Text, number]) => `${texts.indexOf(node)}:${offset}`;
  return hits.map(({ id, start, end }) => `${id} ${place(start)}-${place(end)}`);
}

function placesFound(scanner: Scanner): string[] {
  return placesOf(
    scanner.entries().flatMap(({ found }) =>
      found.map(({ form, span }) => ({
        id: form.id,
        start: [span!.start, span!.startOffset] as [Text, number],
        end: [span!.end, span!.endOffset] as [Text, number],
      })),
    ),
  );
}

/** The clock has run out at every look. */
function scanInSlices(scanner: Scanner): void {
  while (!scanner.scan(0));
}

test('whatever the page, the same terms at the same places as plain loops find', () => {
  let hits = 0;
  let across = 0;
  fc.assert(
    fc.property(page, (plans) => {
      show(plans);
      const scanner = openScanner(document, matcher);
      scanInSlices(scanner);
      const naive = findNaively(document.body, terms);
      hits += naive.length;
      across += naive.filter(({ start, end }) => start[0] !== end[0]).length;
      expect(placesFound(scanner)).toEqual(placesOf(naive));
    }),
    randomRuns(400),
  );
  expect(hits).toBeGreaterThan(200);
  expect(across).toBeGreaterThan(50);
}, 30_000);

type Change =
  | { kind: 'write'; at: number; text: string }
  | { kind: 'put' | 'replace'; at: number; plan: Plan }
  | { kind: 'take' | 'split' | 'unwrap' | 'close'; at: number }
  | { kind: 'move'; at: number; to: number };

const at = fc.nat(1000);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), at, text }),
  fc.record({
    kind: fc.constantFrom('put' as const, 'replace' as const),
    at,
    plan: fc.oneof(line, text),
  }),
  fc.record({
    kind: fc.constantFrom('take' as const, 'split' as const, 'unwrap' as const, 'close' as const),
    at,
  }),
  fc.record({ kind: fc.constant('move' as const), at, to: at }),
);

function apply(one: Change): void {
  const walker = document.createTreeWalker(document.body);
  const nodes: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as ChildNode);
  const node = nodes[one.at % (nodes.length || 1)];
  if (!node) return;
  const isText = node.nodeType === 3;
  if (one.kind === 'write' && isText) (node as Text).data = one.text;
  if (one.kind === 'put') node.before(build(one.plan));
  if (one.kind === 'replace') node.replaceWith(build(one.plan));
  if (one.kind === 'take') node.remove();
  if (one.kind === 'split' && isText) (node as Text).splitText((node as Text).length >> 1);
  if (one.kind === 'unwrap' && !isText) node.replaceWith(...node.childNodes);
  if (one.kind === 'close' && node.nodeType === 1)
    (node as Element).toggleAttribute('contenteditable');
  if (one.kind === 'move') {
    const to = nodes[one.to % nodes.length]!;
    if (!node.contains(to)) to.after(node);
  }
}

test('after whatever changes, in the middle of a scan or not, the same as a fresh look finds', () => {
  let hits = 0;
  fc.assert(
    fc.property(
      page,
      fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 4 }),
      (plans, rounds) => {
        show(plans);
        const observer = new MutationObserver(() => undefined);
        const scanner = openScanner(document, matcher, (root) => observer.observe(root, observed));
        for (const round of rounds) {
          scanner.scan(0);
          for (const one of round) apply(one);
          scanner.changed(observer.takeRecords());
        }
        scanInSlices(scanner);
        observer.disconnect();
        const fresh = openScanner(document, matcher);
        fresh.scan();
        const places = placesFound(fresh);
        hits += places.length;
        expect(placesFound(scanner)).toEqual(places);
      },
    ),
    randomRuns(400),
  );
  expect(hits).toBeGreaterThan(200);
}, 30_000);
