import { expect, test } from 'vitest';
import { pressAt } from '../../../lib/glossary/press-at.ts';
import { makeTerm } from './page.ts';

const say = (en: string) => ({ en, 'zh-CN': en, 'zh-TW': en });
const cancel = makeTerm('cancel', ['Cancel'], { danger: true, press: say('may end it') });
const bill = makeTerm('bill', ['Bill']);

test('without a place, or where the place says nothing, it is what the glossary says', () => {
  expect(pressAt(cancel)?.en).toBe('may end it');
  expect(pressAt(cancel, { kind: 'account' })?.en).toBe('may end it');
  expect(pressAt(cancel, { kind: 'account', presses: [{ term: 'other', press: null }] })?.en).toBe(
    'may end it',
  );
});

test('the place’s own word outranks it', () => {
  const presses = [{ term: 'cancel', press: say('ends the order') }];
  expect(pressAt(cancel, { kind: 'account', presses })?.en).toBe('ends the order');
  expect(pressAt(cancel, { kind: 'support', presses })?.en).toBe('ends the order');
});

test('a place may say that it does no harm; in an article it does none', () => {
  expect(
    pressAt(cancel, { kind: 'account', presses: [{ term: 'cancel', press: null }] }),
  ).toBeUndefined();
  expect(pressAt(cancel, { kind: 'support' })).toBeUndefined();
});

test('what is no danger has nothing to warn of', () => {
  expect(pressAt(bill, { kind: 'account' })).toBeUndefined();
});
