/** Whom to reach: every number is a real one, says where it comes from, and claims no hours that nobody gives. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { sortRules } from '../../content-rules/checks/rule-set.ts';
import { spansAround } from '../../lib/contacts/open-now.ts';
import { notesOf } from '../../lib/contacts/dial-notes.ts';
import { dialForms, isTollFree } from '../../lib/contacts/dial-forms.ts';
import { mayState } from '../../lib/trust/trust-label.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';

const { carriers, dialNotes, problems } = sortRules(readRuleFiles());
const contacts = carriers.flatMap((carrier) =>
  carrier.contacts.map((contact) => [contact.id, contact, carrier] as const),
);
test.each(contacts)(
  '%s says what it is for, whence it is known, and under its carrier’s name',
  (id, contact, carrier) => {
    expect(id.startsWith(`${carrier.id}-`)).toBe(true);
    expect(contact.checkedOn).toBe('2026-11-22');
    for (const words of Object.values(contact.purpose)) expect(words.trim()).not.toBe('');
    if (/^own knowledge|unverified/.test(contact.source))
      expect(contact.confidence).toBe('unverified');
    // A sentence beside the number never carries another number that its source does not vouch for.
    for (const words of Object.values(contact.warning ?? {}))
      expect(mayState(contact, words)).toBe(true);
  },
);

test.each(contacts.filter(([, { e164 }]) => e164 !== null))(
  '%s is a number that exists',
  (_, contact) => {
    const number = parsePhoneNumberFromString(contact.e164!);
    expect(number?.isValid()).toBe(true);
    expect(number?.country).toBe('US');
    expect(isTollFree(contact)).toBe(number?.getType() === 'TOLL_FREE');
    // Those for callers abroad are no toll-free numbers.
    if (contact.from === 'abroad') expect(isTollFree(contact)).toBe(false);
  },
);

test.each(contacts.filter(([, { hours }]) => hours !== null))(
  '%s: its hours are hours',
  (_, { hours }) => {
    expect(Intl.supportedValuesOf('timeZone')).toContain(hours!.timeZone);
    for (const time of [hours!.open, hours!.close])
      expect(time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
    expect(hours!.days.length).toBeGreaterThan(0);
    expect(new Set(hours!.days).size).toBe(hours!.days.length);
    if (!/^https?:/.test(hours!.source)) expect(hours!.confidence).toBe('unverified');
    const spans = spansAround(hours!, new Date('2026-11-22T12:00:00Z'));
    for (const { opens, closes } of spans) expect(closes > opens).toBe(true);
  },
);

test('hours that sources disagree about, or that nobody gives for consumers, are not stated', () => {
  const of = (id: string) => contacts.find(([one]) => one === id)![1].hours;
  expect(of('verizon-care')?.confidence).toBe('unverified');
  expect(of('att-wireless-care')?.confidence).toBe('unverified');
  expect(of('t-mobile-care')).toMatchObject({
    open: '04:00',
    close: '21:00',
    confidence: 'secondary',
  });
  // Where sources differ and one is preferred, the difference is told.
  for (const [id, { hours }] of contacts)
    if (/another|disagree/i.test(hours?.note ?? ''))
      expect(hours!.disputed === true || hours!.confidence === 'unverified', id).toBe(true);
  // No source says anything about holidays.
  expect(contacts.filter(([, { holidays }]) => holidays !== undefined)).toEqual([]);
});

test.each(carriers.map((carrier) => [carrier.id, carrier] as const))(
  '%s can be reached from the US and from abroad, on either kind of plan',
  (_, { contacts: all, about }) => {
    for (const kind of ['postpaid', 'prepaid'] as const) {
      const mine = all.filter(({ planKinds }) => planKinds?.includes(kind) ?? true);
      const sure = mine.filter(({ confidence }) => confidence !== 'unverified');
      expect(
        sure.some((one) => one.kind === 'phone' && one.from === 'us'),
        kind,
      ).toBe(true);
      expect(
        mine.some((one) => one.from === 'abroad'),
        kind,
      ).toBe(true);
    }
    expect(about.contactPage.url).toMatch(/^https:/);
  },
);

test('a note about dialling is seen by somebody, sourced, and free of figures nobody vouches for', () => {
  const ways = ['us-phone', 'own-phone', 'roaming', 'wifi-calling', 'local-phone', 'voip'] as const;
  const seen = new Set(
    contacts.flatMap(([, contact, { id }]) =>
      [null, 'CN', 'US'].flatMap((country) =>
        ways.flatMap((way) =>
          notesOf(dialNotes, way, { contact, carrier: id, planKind: null, country }),
        ),
      ),
    ),
  );
  expect(dialNotes.filter((note) => !seen.has(note))).toEqual([]);
  for (const note of dialNotes) {
    if (note.source.startsWith('own knowledge')) expect(note.confidence).toBe('unverified');
    for (const words of Object.values(note.text)) expect(mayState(note, words), words).toBe(true);
  }
  const wifi = (country: string | null) =>
    notesOf(dialNotes, 'wifi-calling', {
      contact: { e164: null },
      carrier: 'att',
      planKind: null,
      country,
    });
  expect(wifi('CN').some(({ text }) => text.en.includes('mainland China'))).toBe(true);
  expect(wifi('JP').some(({ text }) => text.en.includes('mainland China'))).toBe(false);
});

test('every form for every caller dials the very number of its contact', () => {
  for (const [, contact] of contacts.filter(([, { kind }]) => kind !== 'chat'))
    for (const country of ['US', 'CN', 'TW', null])
      for (const lineWorks of [true, false, null]) {
        const caller = {
          country,
          abroad: country !== 'US',
          guessed: false,
          elsewhere: null,
          lineWorks,
        };
        const forms = dialForms(contact, caller);
        const digits = (contact.e164?.slice(2) ?? contact.display).replaceAll(/\D/g, '');
        expect(forms.length, contact.id).toBeGreaterThan(0);
        for (const { number, tel } of forms)
          for (const written of [number, tel])
            expect(written.replaceAll(/\D/g, ''), contact.id).toMatch(new RegExp(`${digits}$`));
      }
});

test('a way out by app, over Wi-Fi or through a friend in the US shows the number as it is dialled so', () => {
  const asked = problems.flatMap(({ waysOut }) =>
    waysOut.flatMap(({ dial, text }) => (dial === undefined ? [] : [[dial, text.en] as const])),
  );
  const says = {
    voip: /calling app/,
    'wifi-calling': /Wi-Fi Calling/,
    'us-phone': /friend in the US/,
  };
  for (const [way, words] of asked) expect(words).toMatch(says[way as keyof typeof says]);
  expect(asked.map(([way]) => way).sort()).toEqual(['us-phone', 'voip', 'voip', 'wifi-calling']);
});
