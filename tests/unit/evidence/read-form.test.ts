import { expect, test } from 'vitest';
import { readForm, typedOf, type TypedEntry } from '../../../lib/evidence/read-form.ts';
import { wallClock } from '../../../lib/evidence/wall-clock.ts';
import { entry, fileEntry } from './log.ts';

const call = entry({ kind: 'call', text: 'Dana', promised: { 'final-amount': '4216' } });
const read = (more: Partial<TypedEntry>, before = call) =>
  readForm({ ...typedOf(before), ...more }, before);

test('what is shown and left alone stays as it is, to the second', () => {
  const precise = { ...call, at: '2026-11-01T06:30:17.123Z' };
  expect(read({}, precise)).toEqual({ entry: precise });
});

test('amounts are kept as cents, days as days, empty fields not at all', () => {
  const promised = { 'final-amount': '$1,234.5', 'service-end': '2026-12-01', agent: ' ' };
  expect(read({ promised: { ...promised, 'final-amount': '＄1234.50' } })).toMatchObject({
    entry: { promised: { 'final-amount': '123450', 'service-end': '2026-12-01' } },
  });
  expect(read({ promised })).toEqual({ faults: { 'promised final-amount': 'not-an-amount' } });
});

test('every fault is said at its field', () => {
  expect(
    read({
      when: '',
      title: 'card 4111 1111 1111 1111',
      promised: { reference: 'PIN 482910' },
      happened: { 'service-end': '2026-02-30' },
    }),
  ).toEqual({
    faults: {
      when: 'no-time',
      title: 'card',
      'promised reference': 'pin',
      'happened service-end': 'not-a-day',
    },
  });
});

test('nothing at all is not kept, except beside a file', async () => {
  const nothing = { title: '', text: ' ', promised: {} };
  expect(read(nothing)).toEqual({ faults: { text: 'nothing' } });
  const { entry: bill } = await fileEntry('f', 'bill.pdf');
  expect(read(nothing, bill)).toHaveProperty('entry');
});

test('a time is one of the zone the entry was made in', () => {
  const there = { ...call, zone: 'Asia/Shanghai' };
  const moved = read({ when: '2026-12-01T09:05' }, there);
  expect(moved).toMatchObject({ entry: { at: '2026-12-01T01:05:00.000Z' } });
  expect(wallClock('2026-12-01T01:05:00Z', 'Asia/Shanghai')).toEqual({
    day: '2026-12-01',
    time: '09:05',
    zone: 'Asia/Shanghai',
    offset: 'UTC+08:00',
  });
});

test('a reference that may be an account number is refused: the dossier would not blank it', () => {
  const promised = (reference: string) =>
    read({ promised: { ...typedOf(call).promised, reference } });
  expect(promised('123-456-789')).toEqual({ faults: { 'promised reference': 'account' } });
  expect(promised('A-77120')).toMatchObject({ entry: { promised: { reference: 'A-77120' } } });
});
