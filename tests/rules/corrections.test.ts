/** Where the two source articles are wrong or thin, the texts that ship say it right. */
import { describe, expect, test } from 'vitest';
import { sortRules } from '../../content-rules/checks/rule-set.ts';
import type { Text } from '../../content-rules/schema.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';
import { findTexts, lines } from './texts.ts';

const files = readRuleFiles();
const { tasks, problems, carriers } = sortRules(files);
const all = findTexts(files).flatMap(lines);

const task = (id: string) => tasks.find((one) => one.id === id)!;
const waysOf = (id: string) => problems.find((one) => one.id === id)!.waysOut;
const inEvery = (text: Text, ...words: string[]) => {
  for (const [language, said] of Object.entries(text))
    for (const word of words) expect(said, language).toContain(word);
};

test('the call has its sentence in English and what to come away with (S1-12)', () => {
  inEvery(task('end-service').how, 'I want to cancel the line');
  expect(task('end-service').how.en).toMatch(/the day it ends.*confirmation number.*last amount/);
  expect(task('end-service').keep?.en).toMatch(/confirmation number/i);
});

test('no text says that an old SIM is unstable in another phone (S2-04)', () => {
  expect(all.filter(({ words }) => /unstable|不稳定|不穩定/i.test(words))).toEqual([]);
});

test('the numbers of the three carriers are the ones of their own pages (S2-06, S2-07, S2-11)', () => {
  const numbers: Record<string, string> = {
    't-mobile-care': '+18009378997',
    'att-wireless-care': '+18003310500',
    'att-prepaid-care': '+18009019878',
    'verizon-care': '+18009220204',
  };
  const contacts = carriers.flatMap((carrier) => carrier.contacts);
  for (const [id, e164] of Object.entries(numbers))
    expect(contacts.find((contact) => contact.id === id)).toMatchObject({
      e164,
      confidence: 'official',
    });
});

test('the voice menu and the offers to stay have their words (S2-08)', () => {
  const menu = waysOf('cannot-reach-anyone').find(({ text }) => text.en.includes('voice menu'))!;
  inEvery(menu.text, 'cancel service', 'representative');
  inEvery(waysOf('agent-refuses')[0]!.text, 'I have decided.');
});

describe('online is only ever a request, and only where AT&T takes one (S2-09)', () => {
  const fact = (carrier: string, id: string) =>
    carriers.find((one) => one.id === carrier)!.about.facts.find((one) => one.id === id)!.text.en;

  test('T-Mobile: not at all', () =>
    expect(fact('t-mobile', 'not-online')).toContain('cannot be completed online'));

  test('AT&T: for some, and sent is not ended', () => {
    expect(fact('att', 'online-request')).toContain('but only if');
    expect(fact('att', 'request-is-not-the-end')).toContain('not yet the end');
  });

  test('no way to end service is a control on a page', () => {
    const ends = carriers.flatMap((one) => one.tasks.filter((way) => way.task === 'end-service'));
    expect(ends.length).toBeGreaterThan(3);
    expect(ends.filter(({ channel }) => channel === 'page')).toEqual([]);
  });
});

test('what is backed up is what is lost: voicemail, chats, bills (S2-17)', () => {
  expect(task('back-up-phone').how.en).toMatch(/voicemail.*WeChat/is);
  expect(task('save-bills').how.en).toMatch(/voicemail/i);
  inEvery(task('save-bills').keep!, 'PDF');
});

test('nobody is told to wait for a text on a dead line (S2-19)', () => {
  expect(task('confirm-ended').how.en).toContain('A text cannot reach you');
  expect(waysOf('no-confirmation')[0]!.text.en).toContain('It cannot come as a text');
});

test('the tasks that prove something say what to keep (S2-23)', () => {
  const proofs = ['save-bills', 'return-equipment', 'end-service', 'confirm-ended', 'final-bill'];
  for (const id of proofs) expect(task(id).keep, id).toBeDefined();
});
