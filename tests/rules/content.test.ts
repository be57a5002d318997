/** What the rules say: that every answer leads somewhere, in a safe order, and that no text lies. */
import { expect, test } from 'vitest';
import type { Carrier, CarrierTask, Contact } from '../../content-rules/schema.ts';
import type { CommonTask, Problem, Questions } from '../../content-rules/schema.ts';
import { carrierIds } from '../../content-rules/check.ts';
import { plannedIds } from '../../content-rules/checks/check-questions.ts';
import { chooseSituation } from '../../lib/planner/choose-situation.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';
import { convertedWords, found, simplifiedOnly, traditionalOnly } from './chinese.ts';
import { findNumberClaim, sendsToInternetLine, takesSimForAccount } from './claims.ts';
import { findTexts, lines } from './texts.ts';

const files = readRuleFiles();
const asked = files['questions/situations.json'] as Questions;
const common = (files['tasks/tasks.json'] as { tasks: CommonTask[] }).tasks;
const stuck = (files['stuck/stuck.json'] as { problems: Problem[] }).problems;
const texts = findTexts(files);
const allLines = texts.flatMap(lines);

function everyAnswer(): Record<string, string>[] {
  return asked.questions.reduce<Record<string, string>[]>(
    (sofar, question) =>
      sofar.flatMap((one) => [
        one,
        ...question.answers.map((answer) => ({ ...one, [question.id]: answer.id })),
      ]),
    [{}],
  );
}

test('every combination of answers, skipped ones too, leads to a situation', () => {
  const all = everyAnswer();
  expect(all).toHaveLength(5 * 3 * 4);
  const known = asked.situations.map((situation) => situation.id);
  for (const answers of all) expect(known).toContain(chooseSituation(answers, asked.rules));
  const reached = new Set(all.map((answers) => chooseSituation(answers, asked.rules)));
  expect([...reached].sort()).toEqual([...known].sort());
});

test.each([
  [{}, 'leaving-end'],
  [{ charged: 'no', codes: 'yes', where: 'in-us' }, 'nothing-to-cancel'],
  [{ charged: 'not-me', where: 'abroad-silent' }, 'not-my-account'],
  [{ charged: 'yes', codes: 'yes', where: 'abroad-receives' }, 'already-abroad'],
  [{ where: 'abroad-silent' }, 'already-abroad'],
  [{ charged: 'unknown', codes: 'yes', where: 'in-us' }, 'leaving-keep'],
  [{ charged: 'yes', codes: 'no', where: 'in-us' }, 'leaving-end'],
] as [Record<string, string>, string][])('%j leads to %s', (answers, situation) => {
  expect(chooseSituation(answers, asked.rules)).toBe(situation);
});

test.each(asked.situations.map((one) => [one.id, plannedIds(one.tasks)] as const))(
  '%s: its tasks exist, once each, in an order that respects the gates',
  (_, tasks) => {
    expect(new Set(tasks).size).toBe(tasks.length);
    tasks.forEach((id, i) => {
      const gates = common.find((task) => task.id === id)?.after ?? [];
      expect(common.map((task) => task.id)).toContain(id);
      for (const gate of gates) expect(tasks.slice(i), `${gate} before ${id}`).not.toContain(gate);
    });
  },
);

test('gates run in no circle', () => {
  const settled = new Set<string>();
  let open = [...common];
  while (open.length > 0) {
    const ready = open.filter((task) => (task.after ?? []).every((id) => settled.has(id)));
    expect(ready, `a circle among ${open.map((task) => task.id).join(', ')}`).not.toHaveLength(0);
    ready.forEach((task) => settled.add(task.id));
    open = open.filter((task) => !settled.has(task.id));
  }
});

test('the order that must never be reversed', () => {
  const gatesOf = (id: string) => common.find((task) => task.id === id)?.after ?? [];
  expect(gatesOf('end-service')).toEqual(
    expect.arrayContaining(
      'decide-number move-codes save-bills unlock-phone account-number account-pin'.split(' '),
    ),
  );
  expect(gatesOf('confirm-ended')).toEqual(expect.arrayContaining(['end-service', 'port-out']));
  expect(gatesOf('final-bill')).toContain('confirm-ended');
  expect(gatesOf('keep-card-open')).toContain('final-bill');
  expect(gatesOf('retire-sim')).toEqual(
    expect.arrayContaining(['move-codes', 'confirm-ended', 'final-bill']),
  );
});

test('whoever keeps the codes is never told to end the line first', () => {
  const keep = plannedIds(asked.situations.find((one) => one.id === 'leaving-keep')!.tasks);
  expect(keep).toContain('port-out');
  expect(keep).not.toContain('end-service');
});

test('every task, way out and fact says where it comes from', () => {
  const carriers = carrierIds(files);
  const told = [
    ...common,
    ...stuck.flatMap((problem) => problem.waysOut),
    ...asked.situations.flatMap((situation) => situation.says),
    ...carriers.flatMap((id) => [
      ...(files[`carriers/${id}/tasks.json`] as { tasks: CarrierTask[] }).tasks,
      ...(files[`carriers/${id}/carrier.json`] as Carrier).facts,
    ]),
  ];
  for (const one of told) {
    const place = 'task' in one ? one.task : 'id' in one ? one.id : one.text.en;
    expect(one.source.trim(), place).not.toBe('');
    if (!/^https?:/.test(one.source) && !/github\.com|\.(?:txt|md|py)\b/.test(one.source))
      expect(one.confidence, `${place}: ${one.source}`).toBe('unverified');
  }
});

test('what nobody vouches for states no phone number, amount or date', () => {
  const covered = /^(?:tasks\/|stuck\/|questions\/|carriers\/[^/]+\/(?:tasks|carrier)\.json)/;
  const claims = texts
    .filter((one) => one.confidence === 'unverified' && covered.test(one.at))
    .flatMap(lines)
    .flatMap(({ at, words }) => {
      const claim = findNumberClaim(words);
      return claim === undefined ? [] : `${at}: ${claim}`;
    });
  expect(claims).toEqual([]);
});

test('1-800-288-2020 is only ever warned of', () => {
  const senders = allLines.filter(({ words }) => sendsToInternetLine(words));
  expect(senders).toEqual([]);
  for (const id of carrierIds(files))
    for (const one of (files[`carriers/${id}/contacts.json`] as { contacts: Contact[] }).contacts)
      expect(`${one.e164} ${one.display.replaceAll(/\D/g, '')}`, one.id).not.toContain(
        '8002882020',
      );
});

test('no text takes the account number for the SIM serial', () => {
  expect(allLines.filter(({ words }) => takesSimForAccount(words))).toEqual([]);
});

test('every text is there in every language', () => {
  for (const { at, text } of texts)
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const)
      // A term's "called" has no English: the page itself has it.
      if (language !== 'en' || !at.endsWith('/called'))
        expect(text[language]?.trim() ?? '', `${at} ${language}`).not.toBe('');
});

test('繁體中文 is written, not copied or converted', () => {
  for (const { at, text } of texts) {
    const han = text['zh-CN']!.match(/\p{Script=Han}/gu) ?? [];
    if (han.length > 6) expect(text['zh-TW'], at).not.toBe(text['zh-CN']);
    expect(found(text['zh-TW']!, simplifiedOnly), `${at} zh-TW`).toEqual([]);
    expect(found(text['zh-TW']!, convertedWords), `${at} zh-TW`).toEqual([]);
    expect(found(text['zh-CN']!, traditionalOnly), `${at} zh-CN`).toEqual([]);
  }
});
