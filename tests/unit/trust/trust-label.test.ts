import { expect, test } from 'vitest';
import { mayState, sourcePage, trustLabel } from '../../../lib/trust/trust-label.ts';

const today = new Date('2026-11-22T12:00:00Z');
const fact = (confidence: 'official' | 'secondary' | 'unverified', pageDate: string | null) => ({
  confidence,
  pageDate,
  checkedOn: '2026-11-22',
});

test.each([
  ['official', '2026-02-27', 'official'],
  ['official', '2024-11-22', 'official'],
  ['official', '2024-11-20', 'official-old'],
  ['official', '2024-12', 'official'],
  ['official', '2024', 'official-old'],
  ['official', null, 'official-old'],
  ['secondary', '2026-02-27', 'secondary'],
  ['secondary', null, 'secondary'],
  ['unverified', '2026-11-22', 'unconfirmed'],
] as const)('%s, page dated %s: %s', (confidence, pageDate, label) => {
  expect(trustLabel(fact(confidence, pageDate), today)).toBe(label);
});

test('unconfirmed words with a figure in them are not stated', () => {
  expect(mayState({ confidence: 'unverified' }, 'It takes 7 days.')).toBe(false);
  expect(mayState({ confidence: 'unverified' }, 'Ask the agent.')).toBe(true);
  expect(mayState({ confidence: 'secondary' }, 'It takes 7 days.')).toBe(true);
});

test('only a web page is a link', () => {
  expect(sourcePage('https://www.att.com/contactus, footer')).toBe('https://www.att.com/contactus');
  expect(sourcePage('http://att.com/deviceunlockstatus')).toBe(
    'https://att.com/deviceunlockstatus',
  );
  expect(sourcePage('prepaid-phones.t-mobile.com/faqs (old)')).toBe(
    'https://prepaid-phones.t-mobile.com/faqs',
  );
  expect(sourcePage('prepaid-phones.t-mobile.com')).toBe('https://prepaid-phones.t-mobile.com');
  expect(sourcePage('public source code, unverified (prepaid.t-mobile.com/home)')).toBeNull();
  expect(sourcePage('owner/repository docs/a.md@0123abc')).toBeNull();
  expect(sourcePage('own knowledge, no page found')).toBeNull();
});
