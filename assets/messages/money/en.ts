import type { MessageTable } from '../../../lib/messages-table.ts';

/** The words of the calculator and of money. English is the base. */
export const en = {
  calculator: 'When to call',
  yourDates: 'Your dates',
  yourDatesNote:
    'Put in what you know. The best days to call, and when the line stops, change at once.',
  departureOver: 'This day is over, so the plan takes it that you have left the US.',
  told: 'What the agent told you',
  toldNote: 'Fill this in during or after the call. It replaces everything reckoned here.',
  noCall: 'No call to cancel',
  noCallDo: ({ task }: { task: string }) =>
    `In your plan nobody calls to cancel this line: do “${task}”.`,
  needDates: 'Put in your departure or your cycle day, and the days to call stand here.',
  needCycleDay: 'With the cycle day from your bill this becomes exact.',
  noCarrier:
    'You have not said which company and kind of plan it is. So this takes the worse for granted: the line may stop during the call, and the whole cycle is charged.',
  notKnown:
    'The carrier does not say clearly when the line stops or what it charges. So this takes the worse for granted. Ask: “When exactly will my line stop, and what will I be charged?”',
  recommended: 'Recommended',
  otherWay: 'Another way',
  whyBefore: 'Cheapest: end with the cycle before you leave',
  whyUntil: 'Works until you leave: pay the cycle in which you leave',
  whyWith: 'The cycle ends on the day you leave: no day too few or too many',
  whyByDay: 'You pay by the day: end just before you leave',
  whyToday: 'You leave today or tomorrow: do it today',
  whyNextCycle: 'End with the next cycle',
  whyDepartureOnly: 'End just before you leave',
  saves: ({ cycles }: { cycles: number }, f) =>
    f.plural(cycles, {
      one: 'One cycle less to pay than the other way.',
      other: `${f.number(cycles)} cycles less to pay than the other way.`,
    }),
  gap: ({ days }: { days: number }, f) =>
    f.plural(days, {
      one: 'No line on the day you leave: have another way to be reached, and all codes moved.',
      other: `No line for ${f.number(days)} days up to your departure: have another way to be reached, and all codes moved.`,
    }),
  gapAtLeast: ({ days }: { days: number }, f) =>
    f.plural(days, {
      one: 'Perhaps no line on the day you leave: have another way to be reached, and all codes moved.',
      other: `Perhaps no line for the last ${f.number(days)} days or more: have another way to be reached, and all codes moved.`,
    }),
  today: 'Today',
  callOn: 'Call',
  callToday: 'Call today',
  lapseOn: 'Switch automatic renewal off and do not pay again',
  lapseToday: 'Today, switch automatic renewal off and do not pay again',
  mayStop: 'The line may stop during the call. Have everything else done before.',
  poorDays: ({ days }: { days: string }) => `Fewer people answer on Sundays and holidays: ${days}.`,
  lineEnds: 'The line works until about',
  youLeave: 'You leave',
  paidUntil: 'The last cycle you pay for ends',
  lastCharge: 'Last charge',
  chargeWhole: ({ sum }: { sum: string }) => `About ${sum}: the whole cycle.`,
  chargeAtMost: ({ sum }: { sum: string }) => `At most about ${sum}: reckon with the whole cycle.`,
  chargeByDay: ({ sum }: { sum: string }) => `About ${sum}: only the days used.`,
  chargeInAdvance: ({ sum }: { sum: string }) =>
    `About ${sum}: the last cycle, paid in advance. Nothing after it.`,
  chargeInAdvanceNoSum: 'The last cycle, paid in advance. Nothing after it.',
  chargeNothing: 'Nothing more for the last cycle: it was paid in advance.',
  chargeWholeNoSum: 'The whole cycle. Put in what a cycle costs to see the sum.',
  chargeByDayNoSum: 'Only the days used. Put in what a cycle costs to see the sum.',
  cyclesPaid: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: 'Only the cycle running now is still paid.',
      other: `${f.number(count)} cycles are paid, the one running now counted.`,
    }),
  restsOn: 'What this rests on',
  toldEnd: 'The line ends',
  billDue: 'The final bill is due',
  billAbout: 'The final bill is due about (rule of thumb: a month after the end)',
  cardFree: 'Keep a US card and account open until at least',

  amounts: 'The amounts on your bill',
  amountsNote: 'They stay on this computer. Leave out what you do not have.',
  fromYou: 'Reckoned from what you wrote',
  nothingTyped: 'Nothing written yet, so there is no sum. It does not mean that leaving is free.',
  costDevice: 'Rest of the device',
  costDeviceWhy: 'It can fall due all at once when the line ends.',
  costCredits: 'Monthly credits you lose',
  costCreditsWhy: ({ monthly, months }: { monthly: string; months: number }, f) =>
    `${monthly} × ${f.plural(months, { one: '1 month', other: `${f.number(months)} months` })}. You pay this to nobody: these credits would have paid part of the device. So it is not in the sum.`,
  costCycle: 'Last cycle',
  costCycleWhy: 'Reckon with one whole cycle.',
  costCycleAtMost: 'It is charged by the day, so this is the most it can be.',
  costCyclePaid: 'It was paid in advance: nothing more is charged.',
  costFees: 'Other fees',
  costFeesWhy: 'What you wrote.',
  unreadable: 'What was saved cannot be read as an amount. Please write it again.',
  total: 'To have ready',
  totalNote: 'Only what you wrote is in this sum. The final bill decides.',
  fromRule: 'What the carrier says',
  fromRuleNote: 'In words only: nothing here is in the sum above.',
  noRule: 'Choose the company first, then what it says about costs stands here.',
  aboutDevice: 'Device',
  aboutCredits: 'Promotions',
  aboutCycle: 'Last cycle',
  aboutFees: 'Fees and returns',
  aboutFinalBill: 'Final bill, AutoPay, refund',
  keepOpen: 'Your US card and account',
  keepOpenUntil: ({ day }: { day: string }) => `Keep both open until at least ${day}.`,
  keepOpenAbout: ({ day }: { day: string }) => `Keep both open until at least about ${day}.`,
  keepOpenWhy:
    'The final bill, a late second bill and any refund come after the line has ended. That is 90 days after the end, and 60 days after the final bill: our rule of thumb. Check that the card does not expire before.',
  keepOpenUnknown:
    'Keep both open at least 90 days after the line has ended. The day stands here once the plan knows when that is.',
} satisfies MessageTable;
