import { expect, test } from 'vitest';
import type { DialNote } from '../../../content-rules/schema.ts';
import { notesByWay, notesOf } from '../../../lib/contacts/dial-notes.ts';

const note = (en: string, more: Partial<DialNote>): DialNote => ({
  ways: ['voip'],
  text: { en, 'zh-CN': en, 'zh-TW': en },
  source: 'https://example.com/',
  pageDate: null,
  checkedOn: '2026-11-22',
  confidence: 'secondary',
  ...more,
});
const notes = [
  note('all', { ways: ['voip', 'local-phone'] }),
  note('free', { tollFree: true }),
  note('att', { carriers: ['att'] }),
  note('monthly', { planKinds: ['postpaid'] }),
  note('china', { countries: ['CN'] }),
];
const of = { contact: { e164: '+15059983793' }, carrier: null, planKind: null, country: null };
const said = (more: Partial<Parameters<typeof notesOf>[2]>) =>
  notesOf(notes, 'voip', { ...of, ...more }).map(({ text }) => text.en);

test('a note for some is told to those alone; an unknown plan leaves nothing out', () => {
  expect(said({})).toEqual(['all', 'monthly']);
  expect(said({ planKind: 'prepaid', country: 'JP' })).toEqual(['all']);
  expect(said({ contact: { e164: '+18003310500' }, carrier: 'att', country: 'CN' })).toEqual([
    'all',
    'free',
    'att',
    'monthly',
    'china',
  ]);
});

test('what holds for two ways is told once, with the first', () => {
  const byWay = notesByWay(notes, ['local-phone', 'voip', 'roaming'], of);
  expect(byWay.get('local-phone')!.map(({ text }) => text.en)).toEqual(['all']);
  expect(byWay.get('voip')!.map(({ text }) => text.en)).toEqual(['monthly']);
  expect(byWay.get('roaming')).toEqual([]);
});
