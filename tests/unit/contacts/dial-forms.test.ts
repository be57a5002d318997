import { expect, test } from 'vitest';
import { dialForms } from '../../../lib/contacts/dial-forms.ts';

const phone = (e164: string) => dialForms({ kind: 'phone', e164, display: 'x' });

test('a US number has a form for the US and one for abroad', () => {
  expect(phone('+15059983793')).toEqual({
    us: '1-505-998-3793',
    abroad: '+1 505 998 3793',
    tollFree: false,
    tel: 'tel:+15059983793',
  });
});

test.each(['800', '833', '844', '855', '866', '877', '888'])('%s is toll-free', (area) => {
  expect(phone(`+1${area}5550100`).tollFree).toBe(true);
});

test('808 is Hawaii, not toll-free', () => {
  expect(phone('+18085550100').tollFree).toBe(false);
});

test('a short code cannot be dialled from abroad', () => {
  expect(dialForms({ kind: 'short-code', e164: null, display: '611' })).toEqual({
    us: '611',
    abroad: null,
    tollFree: false,
    tel: 'tel:611',
  });
});

test('a chat has no number; a number of another country is dialled out of the US', () => {
  expect(dialForms({ kind: 'chat', e164: null, display: 'App' })).toMatchObject({
    us: null,
    abroad: null,
    tel: null,
  });
  expect(phone('+442071234567')).toMatchObject({ us: '011 442071234567', abroad: '+442071234567' });
});
