/** Words with more than one meaning, as they stand on carriers' pages: the right term, or none. */
import { describe, expect, test } from 'vitest';
import type { Around } from '../../lib/glossary/context.ts';
import { termFor, terms } from './term-for.ts';

const text = { inControl: false };
const button = { inControl: true };

/** Label, what stands around it, where, and the term; null: none. */
type Case = [label: string, words: string, where: Partial<Around>, term: string | null];

const cases: Record<string, Case[]> = {
  'security code': [
    [
      'Security code',
      'Card number Expiration Security code ZIP',
      { region: 'payment' },
      'card-security-code',
    ],
    [
      'security code',
      'Enter the security code on the back of your card',
      text,
      'card-security-code',
    ],
    ['security code', 'We sent a security code to your phone', text, 'one-time-code'],
    ['security code', 'We texted a security code', { region: 'payment' }, 'card-security-code'],
    ['security code', 'Alarm systems with a security code', text, null],
  ],
  'expiration date': [
    ['Expiration date', 'Card number Expiration date', text, 'card-expiration'],
    ['Expiration date', 'Month Year', { region: 'payment' }, 'card-expiration'],
    ['Expiration date', 'Your prepaid service: expiration date Dec 1', text, 'expiration-date'],
  ],
  accept: [
    ['Accept', 'This site uses cookies', { region: 'cookies' }, null],
    ['Accept', 'We use cookies to improve our terms', { region: 'dialog' }, null],
    ['Accept', 'I have read the terms and conditions. Accept', button, 'agree-and-submit'],
    ['Accept', 'A special offer for you: accept this deal', button, 'accept-offer'],
    ['accept', 'We accept Visa under these terms', text, null],
  ],
  line: [
    ['Line', 'Line 1 · phone', text, 'line'],
    ['line', 'Apply for a line of credit', text, null],
    ['línea', 'Paga tu factura en línea', text, null],
    ['Línea', 'Línea 2: teléfono', text, 'line'],
  ],
  'line access': [
    ['Line access', 'Line access $20.00', text, 'line-access-charge'],
    ['line access', 'Choose which user has line access and other permissions', text, 'permissions'],
    ['line access', 'line access', text, null],
  ],
  plan: [
    ['Plan', 'Plan Unlimited, monthly', text, 'plan'],
    ['plan', 'Plan your trip', text, null],
    ['plan', 'Enroll in a payment plan', text, null],
  ],
  port: [
    ['port', 'Port your number from another carrier', text, 'porting'],
    ['port', 'Charging port (USB-C)', text, null],
  ],
  lock: [
    ['lock', 'Lock your number against transfers', text, 'number-lock'],
    ['lock', 'A price lock for three years', text, 'price-lock'],
    ['lock', 'Our rate lock: price stays', text, 'price-lock'],
    ['lock', 'Lock the door', text, null],
  ],
  locked: [
    ['locked', 'This phone is locked to our network', text, 'locked-device'],
    ['locked', 'Too many attempts: your account is locked', text, 'account-locked'],
    ['Locked', 'Number status: Locked. Your number cannot be transferred', text, 'number-lock'],
  ],
  unlock: [
    ['Unlock', 'Unlock your number to transfer it', button, 'turn-off-number-lock'],
    ['Unlock', 'Unlock this device: enter the IMEI', button, 'device-unlock'],
    ['unlock', 'Unlock savings with our deals', text, null],
  ],
  balance: [
    ['Balance', 'Balance $40.12', text, 'balance'],
    ['Balance', 'Device payment agreement · Balance $312.00', text, 'device-balance'],
    ['Balance', 'Gift card balance', text, null],
    ['balance', 'Prepaid: your balance expires soon, refill it', text, 'prepaid-balance'],
  ],
  transfer: [
    ['Transfer', 'Transfer your number to another carrier', button, 'transfer-number'],
    [
      'Transfer',
      'Transfer billing to another person who becomes responsible',
      button,
      'transfer-of-responsibility',
    ],
    ['Transfer', 'Transfer an eSIM from your old phone', button, 'transfer-esim'],
    ['transfer', 'Transfer photos and contacts', text, null],
  ],
  next: [
    ['Next', 'Next slide', button, null],
    ['Next', 'You asked to disconnect this line. Next', button, 'continue-step'],
    ['Next', 'Email or phone number. Next', button, null],
  ],
  mobile: [
    ['Mobile', 'Shop Mobile Home Internet', { region: 'navigation' }, null],
    ['Mobile', 'Home phone 555 Mobile 556 Work phone', text, 'phone-number'],
    ['mobile', 'Save on mobile and more', text, null],
  ],
  credit: [
    ['Credit', 'Monthly bill credit', text, 'bill-credit'],
    ['credit', 'It may hurt your credit score', text, 'credit-report'],
    ['credit', 'Credit where credit is earned', text, null],
    ['credits', 'Credits stop when the line ends', text, 'bill-credit'],
    ['credit', 'A $50 statement credit', text, null],
    ['credited', 'Refunds are credited to your account', text, 'bill-credit'],
  ],
  due: [
    ['Due', 'Due Dec 12', text, 'due-date'],
    ['Due', 'Due $80.00 total', text, 'amount-due'],
    ['due', 'Due to maintenance', text, null],
  ],
  suspended: [
    ['suspended', 'While suspended, the line has no calls, texts or data', text, 'suspend'],
    ['suspended', 'Mobile hotspot is suspended until the plan renews', text, null],
  ],
  'pay by': [
    ['Pay by', 'Pay by December 12 to keep your service', text, 'due-date'],
    ['Pay by', 'Pay by phone or by text message', text, null],
  ],
  'last bill': [
    ['last bill', 'After you cancel, your last bill comes by mail', text, 'final-bill'],
    ['last bill', 'Your last bill was higher than usual', text, null],
  ],
  'expires on': [
    ['expires on', 'Your service expires on December 12', text, 'expiration-date'],
    ['expires on', 'This offer expires on December 12', text, null],
  ],
  'has been canceled': [
    ['has been canceled', 'Your service has been canceled', text, 'service-ended'],
    ['has been canceled', 'Your order has been canceled', text, null],
  ],
  canceled: [
    ['canceled', 'Credits stop if service is canceled', text, 'cancel-service'],
    ['canceled', 'The price is void if lines are canceled', text, 'cancel-line'],
    ['canceled', 'Your promotional offer will be canceled', text, null],
  ],
  'pay in full': [
    ['Pay in full', 'Pay in full: $312.00 left on this device', text, 'pay-off-device'],
    ['Pay in full', 'Pay in full or pay a part of the bill', text, null],
  ],
  'pay off': [
    ['pay off', 'Pay off your phone early', text, 'pay-off-device'],
    ['pay off', 'You may pay off the purchase amount', text, null],
  ],
  'cancellation fee': [
    [
      'cancellation fees',
      'Cancellation fees may apply to your line',
      text,
      'early-termination-fee',
    ],
    ['cancellation fees', 'related debt cancellation fees', text, null],
  ],
  deposit: [
    ['deposit', 'Your security deposit: the deposit comes back', text, 'deposit'],
    ['deposit', 'A Deposit Account with a bank', text, null],
  ],
  upgrade: [
    ['Upgrade', 'Upgrade your phone', button, 'upgrade-device'],
    ['Upgrade', 'Upgrade your service', button, 'change-plan'],
  ],
  'buy now': [
    ['Buy now', '24 months, $9.00 each month. Buy now', button, 'place-order'],
    ['buy now', 'Why you should buy now', text, null],
  ],
  cancel: [
    ['Cancel', 'Edit address Save Cancel', button, 'close-dialog'],
    ['Cancel', 'Cancel your service or a line', button, 'cancel'],
    ['Cancel', 'Update subscription? Cancel subscription', button, 'cancel'],
    ['Cancel', 'We use cookies', { region: 'cookies' }, null],
    ['Cancel anytime', 'No contract. Cancel anytime.', text, 'cancel-anytime'],
  ],
  submit: [
    ['Submit', 'Disconnect this line on the last day. Submit', button, 'confirm-cancellation'],
    ['Submit', 'Payment method Visa. Submit payment', button, 'make-payment'],
    ['Submit', 'Order summary and shipping', button, 'place-order'],
    ['Submit', 'Rate your experience', button, null],
  ],
  remove: [
    ['Remove', 'Line 2 (555) Remove', button, 'cancel-line'],
    ['Remove', 'Visa ending 42 expires 12/27 Remove', button, 'remove-payment-method'],
    ['Remove', '1 item in your cart: new line', button, null],
  ],
  'are you sure': [
    ['Are you sure', 'Are you sure you want to disconnect?', text, 'are-you-sure'],
    ['Are you sure', 'Are you sure? You will sign out', text, null],
  ],
};

describe.each(Object.entries(cases))('%s', (_name, list) => {
  test.each(list)('%s in “%s” %o', (label, words, where, id) => {
    expect(termFor(label, { text: words, ...where })?.id ?? null).toBe(id);
  });
});

test('the bare words that mean most things have rules in every term that lists them', () => {
  const bare = ['accept', 'agree', 'balance', 'confirm', 'credit', 'delete', 'due', 'lock', 'next'];
  for (const word of [...bare, 'plan', 'port', 'remove', 'submit', 'transfer', 'unlock', 'help'])
    for (const { id, en, variants, context = [] } of terms)
      if ([en, ...variants].some((surface) => surface.toLowerCase() === word))
        expect(
          context.some(({ surfaces }) => surfaces.some((one) => one.toLowerCase() === word)),
          `${id}: ${word}`,
        ).toBe(true);
});
