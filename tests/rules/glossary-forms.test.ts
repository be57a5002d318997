/** Which words of a page are which term: nothing stands for two things without a rule that says when. */
import { expect, test } from 'vitest';
import { surfacesOf } from '../../lib/glossary/compile-terms.ts';
import { foldSurface } from '../../lib/glossary/fold-surface.ts';
import { matchText } from '../../lib/glossary/matcher.ts';
import { idsIn, index, matcher, termFor, terms } from './term-for.ts';

/** Everything a folded surface is matched by. */
function formsOf(surface: string): string[] {
  const folded = foldSurface(surface);
  const forms = [folded, `${folded}s`, `${folded}es`];
  return folded.endsWith('y') ? [...forms, `${folded.slice(0, -1)}ies`] : forms;
}

/** Term id → its surfaces that have a rule, folded. */
const ruled = new Map(
  terms.map(({ id, context }) => [
    id,
    new Set((context ?? []).flatMap(({ surfaces }) => surfaces.map(foldSurface))),
  ]),
);

test('no surface form, plurals folded, belongs to two terms without a rule in each', () => {
  const owners = new Map<string, Set<string>>();
  for (const term of terms)
    for (const surface of surfacesOf(term))
      for (const form of formsOf(surface)) {
        const bare = !ruled.get(term.id)!.has(foldSurface(surface));
        const ids = owners.get(form) ?? new Set();
        owners.set(form, ids.add(bare ? `${term.id} without a rule` : term.id));
      }
  const clashes = [...owners]
    .map(([form, ids]) => [form, ...ids])
    .filter((one) => one.length > 2 && one.some((id) => id.endsWith('without a rule')));
  expect(clashes).toEqual([]);
});

test('no concept lists one form twice', () => {
  for (const term of terms) {
    const folded = surfacesOf(term).map(foldSurface);
    expect(new Set(folded).size, term.id).toBe(folded.length);
  }
});

test('every surface is found as itself, or has a rule that may find it', () => {
  for (const term of terms)
    for (const surface of surfacesOf(term)) {
      const rules = matchText(matcher, surface)[0]?.form.rules;
      const owners = rules?.map((rule) => rule.term) ?? [termFor(surface)?.id];
      expect(owners, surface).toContain(term.id);
    }
});

test('the account PIN and the transfer PIN are two things, and PIN alone is neither', () => {
  for (const label of ['Account PIN', 'PIN/passcode', 'Account passcode', 'Customer PIN'])
    expect(termFor(label)?.id, label).toBe('account-pin');
  for (const label of [
    'Transfer PIN',
    'Number Transfer PIN',
    'NTP',
    'TPOP',
    'Temporary Port Out PIN',
    'Port-out PIN',
  ])
    expect(termFor(label)?.id, label).toBe('transfer-pin');
  expect(termFor('PIN')?.id).toBe('pin');
  expect(termFor('One-time PIN')?.id).toBe('one-time-code');
});

test('short capitals and short codes are found as they are written, not inside other words and amounts', () => {
  for (const text of [
    'Smith et al.',
    'Est. delivery',
    'Pin it to your board',
    'The last 6 digits',
    'pt. 2',
    '$611.00',
    '$ 611',
    '6,611.50',
    '555-611-0100',
    '711%',
  ])
    expect(idsIn(text), text).toEqual([]);
  expect(idsIn('8 a.m. to 9 p.m. ET or PT')).toEqual(['eastern-time', 'pacific-time']);
  expect(idsIn('9 p.m. (EST).')).toEqual(['eastern-time']);
  expect(idsIn('Your PINs and SIMs')).toEqual(['pin', 'sim-card']);
  expect(idsIn('Dial 611, or *611.')).toEqual(['call-611', 'call-611']);
  expect(idsIn('call 611')).toEqual(['call-611']);
});

test('the account number is not the number on the SIM (S2-12)', () => {
  expect(termFor('ICCID')?.id).not.toBe(termFor('Account number')?.id);
  expect(termFor('SIM number')?.id).toBe('iccid');
});

test('the index is small enough to send', () => {
  expect(JSON.stringify(index).length).toBeLessThan(180_000);
});

test('no rule is fulfilled by the very word it is about', () => {
  for (const { id, context = [] } of terms)
    for (const { surfaces, near = [] } of context)
      for (const surface of surfaces)
        for (const word of near)
          expect(` ${foldSurface(surface)}`, `${id}: ${surface}`).not.toContain(` ${word}`);
});
