import { expect, test } from 'vitest';
import { countReplaced } from '../../../lib/export/count-replaced.ts';
import { maskImport } from '../../../lib/export/mask-import.ts';
import { readExport } from '../../../lib/export/read-export.ts';
import { writeExport, type Everything } from '../../../lib/export/write-export.ts';
import { emptyLine, emptyState } from '../../../lib/state/shape.ts';
import { bytes, entry, fileEntry } from '../evidence/log.ts';

const made = new Date('2026-11-22T08:00:00Z');
const empty = { state: emptyState(), contents: new Map() };
const masked = (text: string) => {
  const read = maskImport({ ...empty, entries: [entry({ text })] });
  return [read.everything.entries[0]!.text, read.masked] as const;
};

test.each([
  ['card 4111 1111 1111 1111, Dana', 'card •••• 1111, Dana'],
  ['卡号４１１１１１１１１１１１１１１１。好', '卡号•••• １１１１。好'],
  ['SSN: 123-45-6789 and 078-05-1120', 'SSN: •••• and ••••'],
  ['My PIN is 4821, her PIN 9900; line 4821', 'My PIN is ••••, her PIN ••••; line 4821'],
  ['密码 12345678，12 月 1 日', '密码 ••••，12 月 1 日'],
])('what no field takes is covered, and nothing else: %s', (text, left) =>
  expect(masked(text)).toEqual([left, 1]),
);

test.each([
  'Dana: ends 2026-12-01, $42.16',
  '<b>"她说" 👩🏽‍💻 مها\u202e</b>\n，。！',
  'CX99812345',
  '',
])('everything else comes in as it is: %j', (text) => expect(masked(text)).toEqual([text, 0]));

test('every field has its own rule', () => {
  const call = entry({
    title: 'PIN 4821',
    promised: { reference: '123 456 789', agent: 'Dana', 'final-amount': '4111111111111111' },
    happened: { reference: '1-8842017735', autopay: 'password: 12345' },
  });
  const line = {
    ...emptyLine('line-1'),
    name: '手机 13812345678 me@example.com',
    answers: { departure: '2026-12-20', other: 'SSN 123456789' },
    ownServices: [
      { id: 'a', name: '招行 6225880212345678', settled: 'moved' as const },
      { id: 'b', name: '微信', settled: null },
    ],
    call: { ...emptyLine('x').call, words: { agent: 'Dana', pin: 'PIN 4821' } },
    letters: { dispute: { account: '123456789', name: 'Mei Lin' } },
  };
  const state = { ...emptyState(), answers: { 'cycle-day': '7', x: '4111111111111111' } };
  const of: Everything = { ...empty, entries: [call], state: { ...state, lines: [line] } };
  const read = maskImport(of);
  expect(read.masked).toBe(10);
  expect(read.everything.entries[0]).toEqual({
    ...call,
    title: 'PIN ••••',
    promised: { reference: '••••', agent: 'Dana', 'final-amount': '•••• 1111' },
    happened: { reference: '1-8842017735', autopay: 'password: ••••' },
  });
  expect(read.everything.state).toEqual({
    ...state,
    answers: { 'cycle-day': '7' },
    lines: [
      {
        ...line,
        name: '手机 •••• me••••example.com',
        answers: { departure: '2026-12-20' },
        ownServices: [
          { id: 'a', name: '招行 ••••', settled: 'moved' },
          { id: 'b', name: '微信', settled: null },
        ],
        call: { ...line.call, words: { agent: 'Dana' } },
        letters: { dispute: { name: 'Mei Lin' } },
      },
    ],
  });
  expect(maskImport(read.everything)).toEqual({ everything: read.everything, masked: 0 });
});

test('a file that somebody wrote anew is read so, too, and its files are left alone', async () => {
  const { entry: bill, content } = await fileEntry('b', 'b.txt', bytes('PIN 4821'));
  const contents = new Map([[content.id, content.bytes]]);
  const file = await writeExport(
    { ...empty, entries: [{ ...bill, text: 'PIN 4821' }], contents },
    made,
  );
  const read = await readExport(file);
  if ('fault' in read) throw new Error(read.fault);
  expect(read).toMatchObject({ masked: 1, everything: { contents } });
});

test('a day that is none, or one id for two, is a damaged file: the log could not be shown any more', async () => {
  const twice = [entry({}), entry({ text: 'another' })];
  const noDay = entry({ at: '2026-01-01T00:00:00+23' });
  for (const entries of [twice, [noDay]])
    expect(await readExport(await writeExport({ ...empty, entries }, made))).toEqual({
      fault: 'damaged',
    });
});

test('an entry gives way to one of its id that says something else, and to no other', () => {
  const here = [entry({ id: 'a' }), entry({ id: 'b' })];
  const { at, ...rest } = here[0]!;
  expect(countReplaced([{ ...rest, at }, entry({ id: 'c' })], here)).toBe(0);
  expect(countReplaced([{ ...rest, at, text: 'x' }, here[1]!], here)).toBe(1);
});
