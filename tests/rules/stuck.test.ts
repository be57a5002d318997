/** "Stuck?": every problem and answer of the two source articles has its screen, corrected and sourced. */
import { expect, test } from 'vitest';
import { sortRules } from '../../content-rules/checks/rule-set.ts';
import { waysFor } from '../../lib/stuck/ways-for.ts';
import { mayState } from '../../lib/trust/trust-label.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';

const { problems, problemGroups, carriers, tasks } = sortRules(readRuleFiles());
const ids = problems.map(({ id }) => id);

/** Rows of docs/requirements.md whose answer is a problem here: the FAQ and warnings of both articles. */
const rows: Record<string, string[]> = {
  'S1-01': ['who-really-bills'],
  'S1-02': ['prepaid-or-postpaid'],
  'S1-04': ['do-nothing'],
  'S1-05': ['leaks-bank-data'],
  'S1-06': ['hurts-credit'],
  'S1-11': ['no-email-address'],
  'S1-15': ['forgot-password', 'no-code'],
  'S1-16': ['cannot-reach-anyone'],
  'S1-17': ['billed-after', 'dispute-deadlines'],
  'S2-02': ['do-nothing', 'card-stopped'],
  'S2-03': ['number-recycled', 'leaks-bank-data'],
  'S2-06': ['wrong-number-in-article'],
  'S2-10': ['no-cancel-entry'],
  'S2-12': ['account-number-or-sim'],
  'S2-14': ['early-termination-fee', 'phone-not-paid-off'],
  'S2-15': ['pay-everything-first'],
  'S2-16': ['leased-device'],
  'S2-19': ['no-confirmation'],
  'S2-20': ['esim-deleted'],
  'S2-21': ['chat-in-english'],
  'S2-23': ['recording-a-call'],
  'S2-24': ['helper-wants-my-pin'],
  R1: ['cancelled-too-early'],
  R2: ['unlock-refused'],
  R3: ['port-rejected', 'pin-unknown'],
  R4: ['bank-refuses-voip', 'line-dead-codes-needed'],
  R5: ['charged-whole-month'],
  R6: ['phone-not-paid-off'],
  R7: ['bank-closed-first', 'card-stopped'],
  R8: ['email-gone', 'refund-to-old-address'],
  R9: ['family-plan-price', 'not-the-owner'],
  R10: ['watch-still-billed'],
  R11: ['no-us-phone-abroad', 'wifi-calling-abroad', 'google-voice-refused', 'page-will-not-load'],
  R12: ['no-confirmation'],
  R13: ['cannot-sign-in-after', 'billed-after'],
  R14: ['dispute-deadlines', 'agent-refuses'],
  R15: ['hurts-credit'],
  R16: ['number-recycled'],
  R17: ['fake-support-number', 'asked-to-pay-a-fee'],
};

test.each(Object.entries(rows))('%s has its screen in “Stuck?”', (_, wanted) => {
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});

test('every problem stands in a group the user can open, and the groups in their order', () => {
  const order = problems.map(({ group }) => problemGroups.findIndex(({ id }) => id === group));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(problemGroups.length);
});

test('every way out says where it comes from, and what nobody vouches for is not blanked out', () => {
  for (const { id, waysOut } of problems)
    for (const way of waysOut) {
      expect(way.source.trim(), id).not.toBe('');
      expect(['2026-11-22', '2026-11-23'], id).toContain(way.checkedOn);
      if (way.source.startsWith('own knowledge')) expect(way.confidence, id).toBe('unverified');
      for (const [language, words] of Object.entries(way.text))
        expect(mayState(way, words), `${id} ${language}: ${words}`).toBe(true);
    }
});

test('nobody is left without a way out: any carrier or none, any kind of plan', () => {
  for (const carrier of [null, ...carriers.map((one) => one.id)])
    for (const planKind of ['postpaid', 'prepaid', null] as const)
      for (const problem of problems)
        expect(waysFor(problem, { carrier, planKind }), problem.id).not.toEqual([]);
});

test('a way out for one carrier names no contact of another', () => {
  const owner = new Map(carriers.flatMap((one) => one.contacts.map(({ id }) => [id, one.id])));
  for (const { id, waysOut } of problems)
    for (const way of waysOut)
      for (const contact of way.contacts ?? [])
        if (way.carriers) expect(way.carriers, `${id}: ${contact}`).toContain(owner.get(contact));
});

test('no way out stands twice in a problem', () => {
  for (const { id, waysOut } of problems) {
    const texts = waysOut.map(({ text }) => text['zh-CN']);
    expect(new Set(texts).size, id).toBe(texts.length);
  }
});

test('every task of the plan leads to the problems people have with it', () => {
  const without = tasks.filter(({ stuck }) => !stuck?.length).map(({ id }) => id);
  expect(without).toEqual([]);
});

test('a problem does not leave the user with a contradiction of the facts', () => {
  const told = (id: string) => JSON.stringify(problems.find((one) => one.id === id)!.waysOut);
  // A prepaid line has no debt, a monthly one no balance: each sentence is for its own kind.
  for (const way of problems.find(({ id }) => id === 'do-nothing')!.waysOut)
    if (/no debt|no balance/.test(way.text.en)) expect(way.planKinds).toHaveLength(1);
  expect(told('esim-deleted')).toContain('It cancels nothing');
  expect(told('google-voice-refused')).toContain('only from inside the US');
  expect(told('no-email-address')).not.toMatch(/[\w.]+@[\w.]+/);
  expect(told('one-click-law')).toContain('struck down');
});
