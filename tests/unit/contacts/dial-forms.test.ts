import { expect, test } from 'vitest';
import type { Caller } from '../../../lib/contacts/caller.ts';
import { dialForms, isTollFree, writtenForms } from '../../../lib/contacts/dial-forms.ts';

const phone = (e164: string | null) => ({
  kind: 'phone' as const,
  e164,
  display: '1-505-998-3793',
});
const from = (country: string | null, more: Partial<Caller> = {}): Caller => ({
  country,
  abroad: country !== 'US',
  guessed: false,
  elsewhere: null,
  lineWorks: null,
  ...more,
});
const local = (country: string, e164 = '+15059983793') =>
  dialForms(phone(e164), from(country)).find(({ way }) => way === 'local-phone')!;

// What a person in that country dials, by libphonenumber's data; null: no one way for all landlines.
const golden: [country: string, number: string, prefix: string | null, codes: string[]][] = [
  ['CN', '00 1 505 998 3793', '00', []],
  // Not 00: there 001 is a code of its own, and 505 would be Nicaragua.
  ['HK', '+1 505 998 3793', null, ['001', '002', '006', '007', '008', '009']],
  ['MO', '00 1 505 998 3793', '00', []],
  ['TW', '+1 505 998 3793', null, ['002', '005', '006', '007', '009', '019']],
  ['JP', '010 1 505 998 3793', '010', []],
  ['KR', '+1 505 998 3793', null, ['001', '002', '005', '006', '008', '009']],
  ['SG', '+1 505 998 3793', null, []],
  ['MY', '00 1 505 998 3793', '00', []],
  ['GB', '00 1 505 998 3793', '00', []],
  ['AU', '0011 1 505 998 3793', '0011', []],
  ['DE', '00 1 505 998 3793', '00', []],
  ['FR', '00 1 505 998 3793', '00', []],
  ['VN', '00 1 505 998 3793', '00', []],
  ['CA', '1-505-998-3793', '1', []],
];

test.each(golden)('from a local phone in %s: %s', (country, number, prefix, codes) => {
  const { tel, ...form } = local(country);
  expect(form).toEqual({ way: 'local-phone', number, prefix, codes });
  // A phone that reads the code finds the way by itself.
  expect(tel).toBe('tel:+15059983793');
});

test('in the US the first form is the one of the US, and no local phone is named', () => {
  const forms = dialForms(phone('+15059983793'), from('US'));
  expect(forms.map(({ way }) => way)).toEqual(['us-phone', 'voip', 'roaming', 'wifi-calling']);
  expect(forms.map(({ number }) => number)).toEqual([
    '1-505-998-3793',
    '+1 505 998 3793',
    '+1 505 998 3793',
    '+1 505 998 3793',
  ]);
});

test('a line that works abroad dials itself; a silent one is not offered', () => {
  const ways = (lineWorks: boolean | null) =>
    dialForms(phone('+15059983793'), from('CN', { lineWorks })).map(({ way }) => way);
  expect(ways(true)[0]).toBe('roaming');
  expect(ways(null)[0]).toBe('local-phone');
  expect(ways(false)).toEqual(['local-phone', 'voip', 'us-phone']);
});

test('a way that is asked for comes first: a friend’s phone in the US, an app, Wi-Fi on a silent line', () => {
  const first = (way: 'us-phone' | 'voip' | 'wifi-calling') =>
    dialForms(phone('+15059983793'), from('CN', { lineWorks: false }), way)[0]!;
  expect(first('us-phone')).toMatchObject({ way: 'us-phone', number: '1-505-998-3793' });
  expect(first('voip')).toMatchObject({ way: 'voip', number: '+1 505 998 3793' });
  expect(first('wifi-calling').way).toBe('wifi-calling');
});

test('abroad, nobody knows where: + and the number', () => {
  expect(dialForms(phone('+15059983793'), from(null))[0]).toMatchObject({
    way: 'local-phone',
    number: '+1 505 998 3793',
    prefix: null,
    codes: [],
  });
});

test('a short code is dialled as it is, on the carrier’s own phone, wherever one is', () => {
  for (const country of ['US', 'CN'])
    expect(dialForms({ kind: 'short-code', e164: null, display: '*611' }, from(country))).toEqual([
      { way: 'own-phone', number: '*611', tel: 'tel:*611', prefix: null, codes: [] },
    ]);
});

test('a phone whose full number is not known has its written form alone', () => {
  const forms = dialForms(phone(null), from('CN'));
  expect(forms.map(({ way, number }) => [way, number])).toEqual([['us-phone', '1-505-998-3793']]);
});

test('a chat has no number; a number of another country keeps its own + form', () => {
  expect(dialForms({ kind: 'chat', e164: null, display: 'App' }, from('US'))).toEqual([]);
  expect(local('CN', '+442071234567').number).toBe('+442071234567');
  expect(writtenForms({ kind: 'chat', e164: null, display: 'App' })).toEqual({
    us: null,
    plus: null,
    tel: null,
  });
});

test.each(['800', '833', '844', '855', '866', '877', '888'])('%s is toll-free', (area) => {
  expect(isTollFree({ e164: `+1${area}9378997` })).toBe(true);
});

test('808 is Hawaii, 505 New Mexico: neither is toll-free, nor is a short code', () => {
  expect(isTollFree({ e164: '+18085223793' })).toBe(false);
  expect(isTollFree({ e164: '+15059983793' })).toBe(false);
  expect(isTollFree({ e164: null })).toBe(false);
});
