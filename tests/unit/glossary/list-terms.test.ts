import { expect, test } from 'vitest';
import { listTerms } from '../../../lib/glossary/list-terms.ts';
import { makeTerm } from './page.ts';

const terms = [makeTerm('bill', []), makeTerm('cancel', [], { danger: true }), makeTerm('pin', [])];
const hit = (termId: string, order: number) => ({
  termId,
  surface: termId,
  order,
  inControl: false,
  count: 1,
});

test('what can do harm comes first, the rest as one reads', () => {
  const listed = listTerms([hit('pin', 0), hit('bill', 1), hit('cancel', 2)], terms);
  expect(listed.map(({ term }) => term.id)).toEqual(['cancel', 'pin', 'bill']);
});

test('a hit of a term that is no longer in the glossary is left out', () => {
  expect(listTerms([hit('gone', 0)], terms)).toEqual([]);
});
