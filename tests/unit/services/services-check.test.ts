/** What the list promises: every account of the research, and nothing handed out that nobody vouches for. */
import { describe, expect, test } from 'vitest';
import { checkServices } from '../../../content-rules/checks/check-services.ts';
import { openLedger } from '../../../content-rules/checks/ledger.ts';
import type { RuleSet } from '../../../content-rules/checks/rule-set.ts';
import type { Services } from '../../../content-rules/schema.ts';
import { shipped } from './services-data.ts';

function faults(edit: (copy: Services) => void): string[] {
  const ledger = openLedger();
  const services = structuredClone(shipped);
  edit(services);
  checkServices({ services } as RuleSet, ledger);
  return ledger.faults.map((fault) => fault.replace('services/services.json ', ''));
}

const at = (id: string) => shipped.services.findIndex((one) => one.id === id);

// The ids of the research, plus the password manager, which stood inside "cloud-dev" there.
const researched = `
  google apple microsoft wechat whatsapp telegram signal line alipay-etc facebook instagram x linkedin
  discord-steam amazon paypal venmo cashapp zelle ebay wise coinbase chase boa wellsfargo citi
  capitalone amex discover usbank-pnc-other schwab fidelity robinhood ibkr vanguard idme irs logingov
  ssa uscis sevp dmv usps duo school-email employer uber lyft doordash airbnb airlines health housing
  credit-bureaus cloud-dev carrier-itself password-manager
`;

test('every account of the research is on the list, once', () => {
  const ids = shipped.services.map(({ id }) => id);
  expect([...ids].sort()).toEqual(researched.trim().split(/\s+/).sort());
});

test('the list as it ships is good', () => {
  expect(faults(() => undefined)).toEqual([]);
});

describe('named with its place:', () => {
  test('a category that does not exist, and one that nobody is in', () => {
    expect(
      faults((copy) => {
        copy.services[at('password-manager')]!.category = 'keys';
      }),
    ).toEqual([
      `/services/${at('password-manager')}/category: no category "keys"`,
      '/categories/0: no service is in "passwords"',
    ]);
  });

  test('an unconfirmed address that leads deep into a site', () => {
    expect(
      faults((copy) => {
        copy.services[at('usps')]!.change!.url = 'https://informeddelivery.usps.com/box/phone';
      }),
    ).toEqual([
      `/services/${at('usps')}/change: leads deep into a site by an address that nobody vouches for`,
    ]);
  });

  test('a figure that nobody vouches for', () => {
    expect(
      faults((copy) => {
        copy.services[at('microsoft')]!.warning!.text.en = 'It takes 30 days.';
      }),
    ).toEqual([`/services/${at('microsoft')}/warning: states a figure that nobody vouches for`]);
  });

  test('a word of honour without a page', () => {
    expect(
      faults((copy) => {
        copy.services[at('venmo')]!.path.confidence = 'official';
      }),
    ).toEqual([`/services/${at('venmo')}/path: is vouched for by no page`]);
  });
});
