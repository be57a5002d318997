import { expect, test } from 'vitest';
import { journeyOf } from '../../../lib/dossier/journey.ts';
import { entry } from '../evidence/log.ts';

const on = (day: string, more: Parameters<typeof entry>[0]) =>
  entry({ id: day + more?.kind, at: `${day}T15:00:00.000Z`, ...more });
const read = (entries: ReturnType<typeof entry>[]) =>
  journeyOf(entries).map(({ day, name, where }) => `${day} ${name} ${where}`);

test('the days that count up to the end of the service, and what came after it', () => {
  const call = on('2026-11-20', { kind: 'call', promised: { 'service-end': '2026-12-01' } });
  const bill = on('2026-11-02', { kind: 'file' });
  const note = on('2026-11-21', { kind: 'note' });
  const letter = on('2026-12-20', { kind: 'letter' });
  expect(read([letter, call, note, bill])).toEqual([
    '2026-11-02 kindFile before',
    '2026-11-20 kindCall before',
    '2026-12-01 fieldServiceEnd end',
    '2026-12-20 kindLetter after',
  ]);
  // What happened outweighs what was promised.
  const happened = { ...call, happened: { 'service-end': '2026-12-24' } };
  expect(read([happened, letter]).at(-1)).toBe('2026-12-24 fieldServiceEnd end');
});

test('no end while none is known; nothing twice; of many, the first and the latest', () => {
  expect(read([])).toEqual([]);
  const call = on('2026-11-20', { kind: 'call' });
  expect(read([call, { ...call, id: 'again' }])).toEqual(['2026-11-20 kindCall before']);
  const many = Array.from({ length: 20 }, (_, at) => on(`2026-11-${at + 10}`, { kind: 'chat' }));
  const days = read(many);
  expect(days).toHaveLength(6);
  expect([days[0], days.at(-1)]).toEqual([
    '2026-11-10 kindChat before',
    '2026-11-29 kindChat before',
  ]);
  // A bill kept before makes no room for what was promised in the first call.
  const bill = on('2026-11-02', { kind: 'file' });
  expect(read([bill, ...many])).toEqual(days);
});

test('what stands where a day should is no end, nor shown', () => {
  const call = on('2026-11-20', { kind: 'call', promised: { 'service-end': '123456789' } });
  expect(read([call])).toEqual(['2026-11-20 kindCall before']);
});
