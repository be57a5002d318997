import { describe, expect, test } from 'vitest';
import { scriptRules } from '../../../content-rules/scripts.ts';
import { EntrySchema, type Entry } from '../../../lib/evidence/entry.ts';
import {
  entryOfCall,
  fieldOfSlot,
  promisedOf,
  type CallNow,
} from '../../../lib/scripts/call-entry.ts';
import * as v from 'valibot';

const { slots, scripts } = scriptRules;
const now: CallNow = {
  id: 'call-1',
  line: 'line-1',
  channel: 'call',
  begun: '2026-11-22T08:00:00.000Z',
  ended: null,
  zone: 'Asia/Shanghai',
  carrier: 't-mobile',
  title: '销号',
  promised: {},
};
const told = (promised: CallNow['promised'], more: Partial<CallNow> = {}) => ({
  ...now,
  promised,
  ...more,
});
const begun = entryOfCall(now, undefined, null)!;

test('begun, it is an entry with its id, time, zone, carrier and name', () => {
  expect(v.parse(EntrySchema, begun)).toEqual(begun);
  expect(begun).toMatchObject({
    ...{ id: 'call-1', line: 'line-1', kind: 'call', at: now.begun, until: null },
    ...{ zone: 'Asia/Shanghai', carrier: 't-mobile', title: '销号', promised: {} },
  });
});

describe('what was told', () => {
  test('stands in the fields of the log, a choice in English', () => {
    const words = {
      'full-name': 'Li',
      'effective-date': '2026-12-31',
      'final-amount': '4216',
      'due-date': '2027-01-15',
      'autopay-then': 'takes-and-stops',
      'others-then': 'stay',
      'email-then': 'promised',
      reference: 'TM-1',
      agent: 'Dana 👩🏽‍💻 دانا',
    };
    expect(promisedOf(slots, words)).toEqual({
      'service-end': '2026-12-31',
      'final-amount': '4216',
      'final-bill-due': '2027-01-15',
      autopay: 'takes the final bill, then stops',
      'other-lines': 'stay active',
      'e-mail': 'promised, not here yet',
      reference: 'TM-1',
      agent: 'Dana 👩🏽‍💻 دانا',
    });
  });
  test('nothing that had to be asked is missing in the log', () => {
    const asked = scripts.flatMap(({ mustAsk }) => mustAsk);
    expect(asked.filter((id) => fieldOfSlot[id] === undefined)).toEqual([]);
    expect(Object.keys(fieldOfSlot).filter((id) => !slots.some((slot) => slot.id === id))).toEqual(
      [],
    );
  });
});

describe('what changes in the call', () => {
  test('is written, what the user has put into the entry stays', () => {
    const byHand: Entry = {
      ...begun,
      title: 'Second try',
      text: 'She was kind',
      promised: { agent: 'Dana, the second one' },
      happened: { agent: 'x' },
    };
    const before = told({ agent: 'Dana' });
    const after = entryOfCall(told({ agent: 'Dana', reference: 'R1' }), byHand, before)!;
    expect(after).toEqual({
      ...byHand,
      promised: { agent: 'Dana, the second one', reference: 'R1' },
    });
  });
  test('cleared in the call, it is cleared in the entry', () => {
    const entry = { ...begun, promised: { agent: 'Dana', reference: 'R1' } };
    const after = entryOfCall(told({ agent: 'Dana' }), entry, told(entry.promised))!;
    expect(after.promised).toEqual({ agent: 'Dana' });
  });
  test('call or chat and the end follow; going on takes the end back', () => {
    const ended = '2026-11-22T08:30:00.000Z';
    const over = entryOfCall(told({}, { ended, channel: 'chat' }), begun, now)!;
    expect(over).toMatchObject({ until: ended, kind: 'chat' });
    expect(entryOfCall(told({}, { channel: 'chat' }), over, told({}))!.until).toBeNull();
  });
});

describe('opened again', () => {
  test('what could not be written before is added, nothing is replaced', () => {
    const entry = { ...begun, promised: { agent: 'by hand' } };
    const after = entryOfCall(told({ agent: 'Dana', reference: 'R1' }), entry, null)!;
    expect(after.promised).toEqual({ agent: 'by hand', reference: 'R1' });
  });
  test('of a call that is over nothing is touched, and what was removed stays away', () => {
    const ended = '2026-11-22T08:30:00.000Z';
    const over = told({ agent: 'Dana' }, { ended });
    expect(entryOfCall(over, undefined, null)).toBeUndefined();
    expect(entryOfCall(over, { ...begun, until: ended }, null)!.promised).toEqual({});
  });
});
