/** What the log and the plan put into the blanks of a letter. */
import { expect, test } from 'vitest';
import letters from '../../../content-rules/letters/letters.json';
import { scriptRules } from '../../../content-rules/scripts.ts';
import type { Letters } from '../../../content-rules/schema.ts';
import { newEntry, type Entry } from '../../../lib/evidence/entry.ts';
import { markOf } from '../../../lib/letters/calls-of.ts';
import { aboutCall, filledLetter } from '../../../lib/letters/known-blanks.ts';
import { letterSlots } from '../../../lib/letters/letters-for.ts';
import { mayBeKept } from '../../../lib/scripts/slot-text.ts';
import { emptyLine } from '../../../lib/state/shape.ts';

const slots = letterSlots(scriptRules, letters as unknown as Letters);
const entry = (id: string, at: string, promised: Entry['promised'], line = 'line-1'): Entry => ({
  ...newEntry({
    id,
    line,
    kind: 'call',
    at: new Date(at),
    zone: 'America/New_York',
    carrier: 'att',
  }),
  promised,
});
const ending = entry('a', '2026-11-02T03:30:00Z', {
  'service-end': '2026-11-10',
  reference: 'A-1',
});
const later = entry('b', '2026-11-20T15:00:00Z', { reference: 'CASE-9', agent: 'Dana' });
const fill = (
  log: Entry[],
  typed: Record<string, Record<string, string>> = {},
  answers: Record<string, string> = {},
) => {
  const line = { ...emptyLine('line-1'), letters: typed };
  line.call.words = { 'full-name': 'Li', zip: '02139', agent: 'Sam' };
  const about = { letter: 'bill-dispute', carrier: 'AT&T', today: '2026-11-22' };
  return filledLetter({ ...about, slots, line, answers, log });
};

test('the call with the promised end fills its day on the caller’s wall, its number; a later one its case', () => {
  expect(fill([ending, later])).toMatchObject({
    'called-on': '2026-11-01',
    'effective-date': '2026-11-10',
    reference: 'A-1',
    'case-on': '2026-11-20',
    'case-number': 'CASE-9',
    carrier: 'AT&T',
    today: '2026-11-22',
  });
});

test('a later call from before the line was to end objected to no charge', () => {
  const between = entry('b', '2026-11-05T15:00:00Z', { reference: 'UNLOCK-1' });
  const filled = fill([ending, between]);
  expect(filled).toMatchObject({ reference: 'A-1' });
  expect(filled).not.toHaveProperty('case-on');
  expect(filled).not.toHaveProperty('case-number');
});

test('another call is chosen by the user, and what is kept of the choice may be kept', () => {
  const chosen = { 'bill-dispute': { [aboutCall]: markOf(later) } };
  expect(mayBeKept(markOf(later))).toBe(true);
  expect(fill([ending, later], chosen)).toMatchObject({
    'called-on': '2026-11-20',
    reference: 'CASE-9',
    agent: 'Dana',
  });
  expect(fill([ending, later], chosen)).not.toHaveProperty('case-on');
});

test('typed here goes before the log, the log before an answer, an answer before another letter', () => {
  const typed = {
    'bill-dispute': { reference: 'MINE' },
    'card-dispute': { 'charged-amount': '6500', 'effective-date': '2026-01-01' },
  };
  const answers = { 'service-end': '2026-11-12' };
  const filled = fill([ending], typed, answers);
  expect(filled).toMatchObject({ reference: 'MINE', 'effective-date': '2026-11-10' });
  expect(filled).toMatchObject({ 'charged-amount': '6500', 'full-name': 'Li', agent: 'Sam' });
  expect(fill([], typed, answers)['effective-date']).toBe('2026-11-12');
});

test('calls of another line, notes, and a log without a promise fill nothing', () => {
  const other = { ...ending, line: 'line-2' };
  const note = { ...ending, kind: 'note' as const };
  const empty = entry('c', '2026-11-21T15:00:00Z', {});
  for (const log of [[other], [note], [empty], []])
    expect(fill(log)).not.toHaveProperty('called-on');
});
