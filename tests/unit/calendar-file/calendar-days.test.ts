/** The file a user gets, from answers to a stranger's parser. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { afterTables } from '../../../assets/messages/after/tables.ts';
import { findCarrier, planRules } from '../../../content-rules/index.ts';
import { writeCalendar } from '../../../lib/calendar-file/write-calendar.ts';
import { addDays } from '../../../lib/dates/day.ts';
import { locales, type Locale } from '../../../lib/languages.ts';
import { standOfLines } from '../../../lib/planner/lines.ts';
import { linePlans } from '../../../lib/reminders/line-plans.ts';
import { emptyLine, emptyState, type State } from '../../../lib/state/shape.ts';
import { messageReader, textIn } from '../../../lib/text.ts';
import { calendarDays } from '../../../ui/after/calendar-days.ts';

const today = '2026-11-22';
// Nothing of this may be found in the file.
const lineName = '妈妈的线';
const state: State = {
  ...emptyState(),
  begun: true,
  carrier: 't-mobile',
  planKind: 'postpaid',
  answers: { charged: 'yes', role: 'owner', 'cycle-day': '7', 'cycle-charge': '7531' },
  lines: [
    {
      ...emptyLine('line-1'),
      name: lineName,
      answers: { codes: 'no', where: 'in-us', wish: 'end', departure: '2027-01-20' },
    },
    { ...emptyLine('line-2'), answers: { codes: 'no', where: 'in-us', departure: '2027-02-20' } },
  ],
};
const lines = standOfLines(state, findCarrier('t-mobile'), planRules, today);
const plans = linePlans(state.begun, lines);
const shown = plans[0]!;

const fileIn = (locale: Locale, of = shown) =>
  writeCalendar({
    name: 'Signoff',
    locale,
    days: calendarDays(of, today, {
      t: messageReader(afterTables, locale),
      say: (text) => textIn(text, locale),
    }),
    stamp: new Date(`${today}T06:00:00Z`),
  });
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe.each(locales)('the file in %s', (locale) => {
  const events = eventsIn(fileIn(locale));

  test('has every open task with a date on the days of the plan', () => {
    const dated = shown.plan.tasks.filter(({ window }) => window !== null);
    expect(dated.length).toBeGreaterThan(15);
    for (const { name, window } of dated) {
      const named = events.filter(({ summary }) => summary.endsWith(textIn(name, locale)));
      expect(named[0]?.startDate.toString(), name.en).toBe(window!.from);
      expect(named.at(-1)?.endDate.toString(), name.en).toBe(addDays(window!.to, 1));
    }
  });

  test('has the looks back, each entry once', () => {
    const { day } = shown.plan.anchors.serviceEnd!;
    const look = messageReader(afterTables, locale)('remindCharges');
    const days = events.filter(({ summary }) => summary === look).map((one) => one.startDate);
    expect(days.map(String)).toContain(addDays(day, 60));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('names neither the line, the carrier nor an amount', () => {
    const words = events.map(({ summary, description }) => `${summary} ${description}`).join('\n');
    expect(words).not.toMatch(new RegExp(`${lineName}|T-Mobile|75`));
    expect(words).not.toContain('undefined');
  });
});

test('the files of two lines share what is done once for the account', () => {
  const ids = (of: typeof shown) => eventsIn(fileIn('en', of)).map(({ uid }) => uid);
  const [one, other] = [ids(plans[0]!), ids(plans[1]!)];
  const shared = one.filter((uid) => other.includes(uid));
  expect(shared.length).toBeGreaterThan(3);
  expect(shared.every((uid) => uid.startsWith('account/'))).toBe(true);
});
