import type { MessageTable } from '../../../lib/messages-table.ts';

/** The words of the timeline, the gates and the full page. */
export const en = {
  pageTitle: 'Your plan',
  menu: 'Sections',
  sectionPlan: 'Plan',
  sectionAnswers: 'My answers',
  sectionNumber: 'The number',
  sectionServices: 'Accounts',
  sectionDates: 'Dates',
  sectionMoney: 'Money',
  sectionLines: 'Lines',
  sectionCall: 'Call or chat',
  sectionAfter: 'Afterwards',
  sectionEvidence: 'Proof',
  sectionLetters: 'Letters',
  sectionContacts: 'Contacts',
  sectionWords: 'Words',
  sectionStuck: 'Stuck?',
  fullPlan: 'The whole plan',
  moreInPlan: ({ count }: { count: number }, f) =>
    f.plural(count, { one: '1 more thing later', other: `${f.number(count)} more things later` }),

  partNow: 'Now',
  partNext: 'Next',
  partLater: 'Later',
  partDone: 'Done',
  nothingNow: 'Nothing has to be done now.',
  nothingUntil: ({ day }: { day: string }) =>
    `Nothing has to be done now. The next thing begins on ${day}.`,
  stationDeparture: 'You leave the US',
  stationCycleEnd: 'The billing cycle ends',
  stationServiceEnd: 'The line ends',
  stationFinalBill: 'The final bill',
  passed: 'over',
  about: ({ day }: { day: string }) => `about ${day}`,
  aboutWhy: 'Reckoned from your answers; the carrier has the last word.',
  today: 'Today',
  byDay: ({ day, count }: { day: string; count: number }, f) =>
    f.plural(count, {
      one: `By ${day} · 1 day left`,
      other: `By ${day} · ${f.number(count)} days left`,
    }),
  onDay: ({ day, distance }: { day: string; distance: string }) => `${day} · ${distance}`,
  fromTo: ({ days, distance }: { days: string; distance: string }) =>
    `${days} · starts ${distance}`,
  late: ({ day }: { day: string }) => `Was due by ${day}: do it today`,
  inUs: 'While in the US',
  first: 'Do first',

  shortTitle: 'Not enough time: do these first',
  shortDo:
    'There are fewer days left than all the steps take. What is marked “Do first” ends the line safely; do it in this order, starting today. The rest can wait.',
  lateTitle: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: 'One step is past its best days',
      other: `${f.number(count)} steps are past their best days`,
    }),
  lateDo: 'They still help. Start with the first one today.',
  emptyTitle: 'We know little about you yet',
  emptyDo:
    'The plan below is on the safe side and works as it is. A few answers give it dates and leave out what you do not need.',
  tellMore: 'Answer a few questions',
  assumed: ({ count }: { count: number }, f) => `Taken for granted for now (${f.number(count)})`,
  clockTitle: 'Is this computer’s date right?',
  clockBehind: ({ day }: { day: string }) =>
    `It says ${day}, which lies before things that have happened already. Every date here is counted from it: set the clock, then look again.`,
  clockAhead: ({ day }: { day: string }) =>
    `It says ${day}, which is years after this plan’s facts were checked. If the date is wrong, set the clock; if it is right, update Signoff.`,

  gatesFirst: ({ count }: { count: number }, f) =>
    f.plural(count, { one: 'Settle this first', other: 'Settle these first' }),
  goOnAnyway: 'Go on without…',
  gatesAsk: ({ task }: { task: string }) => `Go on to “${task}” without this?`,
  gatesThen: 'This is what happens then:',
  doFirst: ({ task }: { task: string }) => `First: ${task}`,
  goOn: 'I understand, go on',
  wentPast: 'You chose to go on without:',
  wentPastMark: 'Went past a gate',
  takeBack: 'Take it back',
  tookBack: 'Taken back: these come first again.',
  wentOn: 'Noted. What you went past stays on the task.',

  keep: 'Keep as proof',
  stuckWith: 'Stuck?',
  toolNumber: 'Compare what can become of the number',
  toolServices: 'Go through the accounts one by one',
  toolDates: 'Work out when to call',
  toolMoney: 'Work out what leaving costs',
  toolLines: 'See every line of the account',
  toolCall: 'Open the script for the call',
  toolAfter: 'Afterwards: checks, reminders, calendar',
  toolLetters: 'Letters to send, ready to fill',
  openSiteThen: 'Open the site; the guide goes on from there.',
} as const satisfies MessageTable;
