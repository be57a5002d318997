/** Labels that can do harm say so, and what pressing them does. */
import { expect, test } from 'vitest';
import { findNumberClaim } from './claims.ts';
import { termFor, terms } from './term-for.ts';

test('a label that can end, cost or lose is danger', () => {
  for (const label of [
    'Disconnect line',
    'Disconnect a line',
    'Disconnect',
    'Cancel line',
    'Cancel service',
    'Cancel',
    'Remove a line',
    'Close account',
    'Close your account',
    'Suspend',
    'Deactivate',
    'Port out',
    'AGREE & SUBMIT',
    'Yes, cancel',
    'YES, CANCEL AUTOPAY',
    'Confirm cancellation',
    'Pay now',
    'Pay off',
    'Place order',
    'Add a line',
    'Change plan',
    'Change number',
    'Generate PIN',
    'Delete eSIM',
    'Report lost or stolen',
    'Transfer ownership',
    'Turn off Number Lock',
    'Remove payment method',
    'Factory reset',
    'Desconectar',
    'Cerrar la cuenta',
    'Cancelar',
  ])
    expect(termFor(label)?.danger, label).toBe(true);
});

test('a label that only shows or keeps is no danger', () => {
  for (const label of [
    'View bill',
    'Download PDF',
    'Account number',
    'Sign in',
    'Bill history',
    'Keep my service',
    'Number Lock',
    'Contact us',
    'Transfer PIN',
    'Final bill',
    'Due date',
  ])
    expect(termFor(label)?.danger, label).toBe(false);
});

const presses = terms.flatMap(({ id, press }) => (press ? [{ id, press }] : []));

test('what a press does is said calmly, in one or two sentences', () => {
  expect(presses.length).toBeGreaterThanOrEqual(60);
  for (const { id, press } of presses) {
    expect(press.en, id).toMatch(/^[A-Z][^\n!]{30,200}\.$/);
    expect(press.en.split(/[.] /).length, id).toBeLessThanOrEqual(2);
    for (const language of ['zh-CN', 'zh-TW'] as const) {
      expect(press[language], id).toMatch(/^[^\n！]{12,80}。$/);
      expect(press[language].split('。').length - 1, id).toBeLessThanOrEqual(2);
    }
  }
});

test('what a press does states no number that nobody vouches for', () => {
  for (const { id, press } of presses)
    for (const text of Object.values(press)) expect(findNumberClaim(text), id).toBeUndefined();
});

test('what a press does is not what the term means, said again', () => {
  for (const { id, press, means } of terms)
    if (press) expect(press['zh-CN'], id).not.toBe(means['zh-CN']);
});
