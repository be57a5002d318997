import type { MessageTable } from '../../../lib/messages-table.ts';

/** The words around the questions, wherever they are asked. English is the base. */
export const en = {
  changeTitle: 'Your answers',
  more: 'A few more make the dates right. Your plan is there without them, too.',
  earlier: ({ count }: { count: number }, f) =>
    f.plural(count, { one: 'The answer before', other: `The ${f.number(count)} answers before` }),
  next: 'Next',
  notYet: 'Not fixed yet',
  readyTitle: 'That is all: your plan is ready',
  readyNote: 'Everything above can still be changed, now or later.',
  needed: 'This step needs to know:',
  keep: 'Keep',
  clear: 'Clear the answer',
  clearThis: ({ question }: { question: string }) => `Clear the answer: ${question}`,
  kept: ({ answer }: { answer: string }) => `Kept: ${answer}`,
  sentences: ({ first, second }: { first: string; second: string }) => `${first} ${second}`,
  look: 'Look at it again',
  lookAt: ({ question }: { question: string }) => `Look at it again: ${question}`,
  contradiction: 'Two answers do not go together',
  stale: 'This answer can no longer be used. Please answer again.',
  notKept: 'Nothing was kept.',
  stillKept: ({ answer }: { answer: string }) => `Still kept: ${answer}.`,

  cycleDay: ({ day }: { day: string }) => `Day ${day} of every month`,
  cycleDayShort: ({ day }: { day: string }) =>
    `Day ${day}; in shorter months the last day of the month`,
  months: ({ count }: { count: number }, f) =>
    f.plural(count, { one: '1 month', other: `${f.number(count)} months` }),
  past: ({ date }: { date: string }) => `${date} (past)`,

  hintDate: 'Days that are past count too.',
  hintCycleDay: 'A number from 1 to 31',
  hintMoney: 'In US dollars, for example 1234.50',
  hintCount: 'A number of months',

  dateIncomplete: 'This is not a whole date yet: year, month and day.',
  dateAmbiguous: 'Month or day first? Please write it as 2026-12-01.',
  dateNone: 'There is no such day in the calendar. Please look at it again.',
  dateFar: 'This day is years away. Is the year right?',
  cycleDayNot: 'Please write only the day of the month, as a number: 12, for example.',
  cycleDayNone: 'Months have the days 1 to 31.',
  countNot: 'Please write a number of months: 12, for example.',
  countWhole: 'Please write whole months.',
  countMany: 'That is more than five years. Please look at it again.',
  moneyNot: 'Please write an amount: 1234.50, for example.',
  moneyAmbiguous: 'This amount can be read in two ways. Please write it as 1234.50.',
  moneyLarge:
    'That is too much for a phone bill. An account number or a card number does not belong here.',
  moneyNegative: 'Please write the amount without a minus.',
} as const satisfies MessageTable;
