/**
 * Every number that our sources have for the three carriers: it is among the contacts, or left out for a
 * reason.
 */
import { expect, test } from 'vitest';
import { sortRules } from '../../content-rules/checks/rule-set.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';

const { carriers } = sortRules(readRuleFiles());

/** As it is dialled → its contact. */
const given: Record<string, Record<string, string[]>> = {
  't-mobile': {
    '611': ['t-mobile-611'],
    '18009378997': ['t-mobile-care'],
    '18774531304': ['t-mobile-payments'],
    '18008662453': ['t-mobile-letters'],
    '15059983793': ['t-mobile-abroad'],
    '18772961018': ['t-mobile-tty'],
    '18334281785': ['t-mobile-accessibility'],
    '18777782106': ['t-mobile-prepaid-care'],
  },
  att: {
    '611': ['att-611'],
    '18003310500': ['att-wireless-care'],
    '18009019878': ['att-prepaid-care'],
    '13149256925': ['att-abroad'],
  },
  verizon: {
    '*611': ['verizon-postpaid-611', 'verizon-611'],
    '18009220204': ['verizon-care'],
    '18882946804': ['verizon-prepaid-care'],
    '19085594899': ['verizon-abroad'],
  },
};

/** As it is dialled → why it is no contact. */
const leftOut: Record<string, string> = {
  '7726': 'any carrier: a swindler’s text is forwarded to it; nobody answers',
  '711': 'any carrier: the relay for people who do not hear; no source names it',
  '#225': 'Verizon prepaid: tells the balance by itself; from public code only',
  '#7678': 'Verizon: makes a transfer PIN by itself; T-Mobile: from one blog only',
  '18443758107': 'T-Mobile: stood on an older copy of the accessibility page',
  '18008626531': 'T-Mobile: wrong digits for 1-800-T-MOBILE',
  '18008626428': 'T-Mobile: wrong digits for 1-800-T-MOBILE',
  '18777460909': 'T-Mobile: invented by search pages',
  '18002882020': 'AT&T: internet, TV and landline',
  '18475135954': 'AT&T: a fax for members of the armed forces',
  '18888550811': 'AT&T: an interpreter line of 2008',
  '18008374966': 'Verizon: sales and home, known from public code only',
  '18882621999': 'Verizon: own knowledge',
  '18448372262': 'Verizon: nothing supports it',
};

test.each(carriers.map((carrier) => [carrier.id, carrier] as const))(
  '%s: the numbers of the sources, each with its contact, and no others',
  (id, { contacts }) => {
    const found: Record<string, string[]> = {};
    for (const { id: contact, e164, display, kind } of contacts) {
      if (kind === 'chat') continue;
      const dialled = e164?.slice(1) ?? display;
      found[dialled] = [...(found[dialled] ?? []), contact];
    }
    expect(found).toEqual(given[id]);
    for (const number of Object.keys(found)) expect(leftOut[number]).toBeUndefined();
  },
);

test('the number is shown as it is dialled', () => {
  for (const { contacts } of carriers)
    for (const { e164, display } of contacts)
      if (e164 !== null) expect(`+${display.replaceAll(/\D/g, '')}`).toBe(e164);
});
