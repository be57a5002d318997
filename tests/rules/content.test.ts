/** What the rules say: where it comes from, in every language, and that no text lies. */
import { expect, test } from 'vitest';
import type { Carrier, CarrierTask, Contact } from '../../content-rules/schema.ts';
import type { CommonTask, Problem, Situations } from '../../content-rules/schema.ts';
import { carrierIds } from '../../content-rules/check.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';
import { convertedWords, found, simplifiedOnly, traditionalOnly } from './chinese.ts';
import { findNumberClaim, sendsToInternetLine, takesSimForAccount } from './claims.ts';
import { findTexts, lines } from './texts.ts';

const files = readRuleFiles();
const { situations } = files['questions/situations.json'] as Situations;
const common = (files['tasks/tasks.json'] as { tasks: CommonTask[] }).tasks;
const stuck = (files['stuck/stuck.json'] as { problems: Problem[] }).problems;
const texts = findTexts(files);
const allLines = texts.flatMap(lines);

test('every task, way out and fact says where it comes from', () => {
  const carriers = carrierIds(files);
  const told = [
    ...common,
    ...stuck.flatMap((problem) => problem.waysOut),
    ...situations.flatMap((situation) => situation.says),
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

test('what every carrier’s customer reads names no carrier', () => {
  const named = allLines.filter(
    ({ at, words }) => at.startsWith('tasks/') && /T-Mobile|AT&T|Verizon/.test(words),
  );
  expect(named).toEqual([]);
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
