import type { MessageTable } from '../../../lib/messages-table.ts';

/** After the line has ended; reminders, calendar file, printed plan. */
export const en = {
  afterTitle: 'After the line has ended',
  afterIntro:
    'These steps count from the day service ends, not from the day you leave. Until the last one is done, money may still move.',
  datesTitle: 'The two dates the carrier tells you',
  datesIntro: 'Enter them as soon as you know them: every date below then counts from them.',
  cardUntil: ({ day }: { day: string }) => `Keep a US card and account open at least until ${day}.`,
  cardUntilReckoned: 'Reckoned from dates that are not final yet.',
  cardUntilUnknown: 'Until when a US card must stay open is told once the end of service is known.',
  stepsTitle: 'Steps',
  stepsNone: 'Your plan has no steps after the end of the line.',

  remindersTitle: 'Reminders',
  remindersWhat:
    'At nine in the morning, at most once a day, when a step begins, when its last day is near, and for the looks back after the end. A reminder names the step only: no carrier, no number.',
  remindersNeed:
    'The browser will ask whether Signoff may show notifications. They come while the browser is running; missed ones are told once, at its next start.',
  remindMe: 'Remind me',
  remindersRefused:
    'The browser does not let Signoff show notifications, so reminders stay off. Nothing else is lost: the calendar file below does the same.',
  remindersRevoked:
    'Reminders are on, but the browser no longer lets Signoff show notifications. Switch them off and on again to be asked anew.',
  nextReminder: 'The next one',
  noReminder: 'There is nothing to remind you of yet: no date still to come is known.',

  takeAlong: 'Take the plan along',
  calendarWhat:
    'A file for any calendar (Google, Apple, Outlook): every open step that has a date, with an alarm on the morning before. Take it again after dates have changed: the entries then move.',
  calendarGet: 'Download the calendar file',
  calendarNone: 'No step has a date yet, so there is nothing to put into a calendar.',
  calendarReady: 'The calendar file is in your downloads.',
  printWhat:
    'The whole plan on paper, with numbers and sources. In the print window you can also choose “Save as PDF”.',
  printIt: 'Print the plan',

  notifyTitle: 'Signoff: a reminder from your plan',
  notifyMore: ({ count }: { count: number }, f) =>
    f.plural(count, { one: 'and one more', other: `and ${f.number(count)} more` }),
  remindStart: ({ task }: { task: string }) => `Now on your plan: ${task}`,
  remindLast: ({ task }: { task: string }) => `Tomorrow is the last day: ${task}`,
  remindEnded: 'Has the line really ended? Look for the confirmation.',
  remindFinalBill: 'Is the final bill there? Check it and pay it.',
  remindCharges: 'Has anything new been charged to the card?',
  remindNumberReused:
    'The old number may go to someone else. If an account still sends codes there, change it now.',
  remindCredit: 'Look at your free credit report: is there a bill you never saw?',
  remindCard: 'The US card may go now, if nothing is owed and no refund is on its way.',

  calendarName: 'Leaving plan (Signoff)',
  entryFirst: ({ task }: { task: string }) => `Begin: ${task}`,
  entryLast: ({ task }: { task: string }) => `Last day: ${task}`,
  entryAbout: 'Why and how: open Signoff in your browser.',
  entryReckoned:
    'This date is reckoned and may move. Ask the carrier, enter its date, and take the file again.',

  printTitle: 'My leaving plan',
  printedOn: ({ day }: { day: string }) => `As of ${day}`,
  printIndependent:
    'Made by Signoff, which belongs to no carrier. No PIN, password or card number belongs on this sheet.',
  departure: 'Departure',
  callDays: 'Call between',
  lineEnds: 'Last day of service',
  finalBill: 'Final bill',
  notKnown: 'not known yet',
  aboutDay: ({ day }: { day: string }) => `about ${day}`,
  when: 'When',
  keep: 'Keep as proof',
  whom: 'Whom to reach',
  firstSettle: 'First settle',
} as const satisfies MessageTable;
