import { describe, expect, test } from 'vitest';
import { judgeOption, reasonsShown, type Fit } from '../../../lib/number/judge-option.ts';
import type { Known } from '../../../lib/planner/conditions.ts';
import { option, options } from './number-options.ts';

const judge = (id: string, known: Known, unlocked: boolean | null = null) =>
  judgeOption(option(id), { known, unlocked, usual: 'end' });
const why = (id: string, known: Known, unlocked: boolean | null = null) =>
  judge(id, known, unlocked).reasons.map((reason) => reason.id);

const inUs = { codes: 'yes', where: 'in-us' };
const abroad = { codes: 'yes', where: 'abroad-receives' };

test.each([
  ['end', inUs, 'does-not-fit', 'codes-do-not-arrive'],
  ['park', inUs, 'does-not-fit', 'codes-do-not-arrive'],
  ['suspend', inUs, 'does-not-fit', 'codes-do-not-arrive'],
  ['hand-over', inUs, 'does-not-fit', 'codes-do-not-arrive'],
  ['prepaid', inUs, 'maybe', 'codes-not-certain'],
  ['cheaper-plan', inUs, 'maybe', 'codes-not-certain'],
  ['google-voice', inUs, 'maybe', 'codes-not-certain'],
  ['google-voice', abroad, 'does-not-fit', 'only-in-us'],
  ['google-voice', { codes: 'no', where: 'abroad-silent' }, 'does-not-fit', 'only-in-us'],
  ['prepaid', abroad, 'maybe', 'codes-not-certain'],
  ['end', { codes: 'no', wish: 'end' }, 'fits', 'wished'],
  ['park', { codes: 'no', wish: 'end' }, 'does-not-fit', 'not-wished'],
  ['park', { codes: 'no', wish: 'keep-number' }, 'fits', 'wished'],
  [
    'park',
    { codes: 'no', wish: 'keep-number', where: 'abroad-silent' },
    'maybe',
    'perhaps-not-from-abroad',
  ],
  ['end', { codes: 'no', wish: 'keep-number' }, 'does-not-fit', 'not-wished'],
  ['suspend', { codes: 'no', wish: 'suspend', carrier: 'att' }, 'fits', 'wished'],
  ['suspend', { codes: 'no', wish: 'suspend', carrier: 'verizon' }, 'does-not-fit', 'not-offered'],
  ['suspend', { wish: 'suspend' }, 'maybe', 'codes-not-said'],
  ['end', {}, 'maybe', 'codes-not-said'],
  ['hand-over', { codes: 'no', wish: 'hand-over' }, 'fits', 'wished'],
] as [string, Known, Fit, string][])('%s for %j: %s, because %s', (id, known, fit, reason) => {
  const judged = judge(id, known);
  expect(judged.fit).toBe(fit);
  expect(judged.reasons[0]?.id).toBe(reason);
});

describe('what differs by carrier and plan', () => {
  test('Verizon suspends no line for a trip home, but its prepaid does', () => {
    const wish = { codes: 'no', wish: 'suspend', carrier: 'verizon' };
    expect(judge('suspend', { ...wish, plan: 'postpaid' }).fit).toBe('does-not-fit');
    expect(judge('suspend', { ...wish, plan: 'prepaid' }).fit).toBe('fits');
  });

  test('AT&T hands over no prepaid line', () => {
    const known = { codes: 'no', wish: 'hand-over', carrier: 'att', plan: 'prepaid' };
    expect(why('hand-over', known)).toContain('not-offered');
  });

  test('the reason carries the sentence and the source that decide', () => {
    const [reason] = judge('suspend', { codes: 'no', carrier: 'verizon' }).reasons;
    expect(reason?.told?.source).toContain('verizon.com');
    expect(reason?.told?.text['zh-CN']).toContain('Verizon');
  });
});

test('abroad is one reason, not two that say the same', () => {
  expect(why('google-voice', { codes: 'no', where: 'abroad-silent' })).toEqual(['only-in-us']);
  expect(why('park', { codes: 'no', where: 'abroad-silent' })).toEqual(['perhaps-not-from-abroad']);
});

describe('an option suits only where something speaks for it', () => {
  test.each(['google-voice', 'prepaid', 'park', 'cheaper-plan', 'suspend', 'hand-over'])(
    '%s, with nothing said but that no codes are needed: no mark, no reason',
    (id) => expect(judge(id, { codes: 'no' })).toMatchObject({ fit: 'possible', reasons: [] }),
  );

  test('meanwhile the one the plan goes by is named as assumed', () => {
    expect(judge('end', { codes: 'no' }).fit).toBe('assumed');
    expect(why('end', { codes: 'no' })).toEqual(['assumed']);
  });

  test('nothing is assumed once the wish is said, nor while codes may be needed', () => {
    expect(why('end', { codes: 'no', wish: 'end' })).toEqual(['wished']);
    expect(why('end', {})).not.toContain('assumed');
    expect(why('end', { codes: 'yes' })).not.toContain('assumed');
  });

  test('what stands in the way outweighs the assumption', () =>
    expect(judge('end', { codes: 'no', where: 'abroad-silent' })).toMatchObject({
      fit: 'maybe',
      reasons: [{ id: 'perhaps-not-from-abroad' }, { id: 'assumed' }],
    }));

  test('codes that arrive speak for it, to those who need them alone', () => {
    const it = option('prepaid');
    const receives = { ...it, receivesCodesInChina: { ...it.receivesCodesInChina, answer: 'yes' } };
    const judged = (known: Known) =>
      judgeOption(receives as typeof it, { known, unlocked: null, usual: null });
    expect(judged({ codes: 'yes' })).toMatchObject({
      fit: 'fits',
      reasons: [{ id: 'codes-arrive' }],
    });
    expect(judged({ codes: 'no' })).toMatchObject({ fit: 'possible', reasons: [] });
  });
});

test('of what does not fit only what rules it out is said', () => {
  const judged = judge('suspend', { codes: 'no', wish: 'suspend', carrier: 'verizon' });
  expect(judged.reasons.map(({ id }) => id)).toEqual(['not-offered', 'wished']);
  expect(reasonsShown(judged).map(({ id }) => id)).toEqual(['not-offered']);
});

describe('the phone', () => {
  test('a locked phone is to be unlocked first', () =>
    expect(why('prepaid', { codes: 'no' }, false)).toContain('unlock-first'));

  test.each([true, null])('unlocked: %s speaks against nothing', (unlocked) =>
    expect(why('prepaid', { codes: 'no' }, unlocked)).not.toContain('unlock-first'),
  );

  test('an option without a SIM does not care', () =>
    expect(why('park', { codes: 'no' }, false)).not.toContain('unlock-first'));
});

test('whoever is still in the US is told what has to be begun there', () => {
  expect(why('google-voice', { codes: 'no', where: 'in-us' })).toEqual(['before-leaving']);
  expect(judge('google-voice', { codes: 'no', where: 'in-us' }).fit).toBe('possible');
});

test('no answer ever makes an option that loses codes fit somebody who needs them', () => {
  const wishes = ['end', 'keep-number', 'suspend', 'hand-over', undefined];
  const places = ['in-us', 'abroad-receives', 'abroad-silent', undefined];
  for (const one of options.filter((it) => it.receivesCodesInChina.answer === 'no'))
    for (const wish of wishes)
      for (const where of places) {
        const known = { codes: 'yes', ...(wish && { wish }), ...(where && { where }) };
        expect(judgeOption(one, { known, unlocked: true, usual: one.id }).fit, one.id).toBe(
          'does-not-fit',
        );
      }
});
