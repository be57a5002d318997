import { describe, expect, it } from 'vitest';
import { bareName, compareName } from '../../../lib/navigator/names.ts';

const grade = (name: string, ...known: string[]) => compareName(known, name);

describe('comparing names', () => {
  it.each([
    ['Bill history', 'Bill history'],
    ['BILL  HISTORY', 'Bill history'],
    ['Bill\u00a0history\u200b', 'Bill history'],
    ['Bill history (2)', 'Bill history'],
    ['Bill history 12', 'Bill history'],
    ['Bill history ›', 'Bill history'],
    ['· Bill history', 'Bill history'],
    ['Bill history (opens dialog)', 'Bill history'],
    ['Bill history, opens in a new window', 'Bill history'],
    ['Bill history Opens a dialog.', 'Bill history'],
    ['Link: Bill history', 'Bill history'],
    ['Button, Bill history', 'Bill history'],
    ['Auto Pay', 'AutoPay'],
    ['Login', 'Log in'],
    ['Historial (se abre en una nueva ventana)', 'Historial'],
    ['Don’t cancel', "Don't cancel"],
    ['2. Bill history', 'Bill history'],
  ])('takes “%s” for the name', (name, known) => expect(grade(name, known)).toBe('same'));

  it.each([
    ['Bill history, latest first', 'Bill history'],
    ['Bill history menu', 'Bill history'],
    ['Manage my lines', 'Manage line'],
    ['Go to bill history', 'Bill history'],
    ['See your bill', 'View bill'],
    ['New Bill history', 'Bill history'],
    ['New View bill ›', 'Bill'],
    ['Ver Historial', 'Historial'],
    ['Bill history › · (555) 010-0142', 'Bill history'],
    ['Bill history for line ending in 0142', 'Bill history'],
    ['Transfer PIN and…', 'Transfer PIN and account number'],
    ['Bill history Bill history', 'Bill history'],
    ['Hello, Sign inAccount', 'Hello. Sign in AccountSign in Account'],
    ['Bill history / Historial', 'Bill history'],
    ['History of your bill', 'Bill history'],
    ['Lock for your number', 'Number lock'],
    ['Hello, Ana Bill history', 'Bill history'],
    ['Good morning Bill history', 'Bill history'],
  ])('takes “%s” for close', (name, known) => expect(grade(name, known)).toBe('close'));

  it.each([
    ['Returns & Orders', 'Orders'],
    ['Account PIN FAQs', 'Account PIN'],
    ["Don't cancel AutoPay", 'Cancel AutoPay'],
    ['Turn off AutoPay', 'Turn on AutoPay'],
    ['Reset account PIN', 'Account PIN'],
    ['Account PIN – FAQs', 'Account PIN'],
    ['Account PIN (for business)', 'Account PIN'],
    ['Bill history confirmation', 'Bill history'],
    ['About bill history', 'Bill history'],
    ['Bills/Payments', 'Bills'],
    ['Hello, about our bill history', 'Bill history'],
  ])('takes “%s” for kin', (name, known) => expect(grade(name, known)).toBe('kin'));

  it.each([
    ['Pay now', 'Bill history'],
    ['Sign up', 'Sign in'],
    ['Log out', 'Log in'],
    ['账单历史', 'Bill history'],
  ])('takes “%s” for another', (name, known) =>
    expect(['other', 'kin']).toContain(grade(name, known)),
  );

  it('has nothing to say of a control without a name or a rule without names', () => {
    expect(grade('', 'Bill')).toBeUndefined();
    expect(compareName(undefined, 'Bill')).toBeUndefined();
  });

  it('leaves a name that is an announcement alone', () =>
    expect(bareName('Opens in a new window')).not.toBe(''));
});
