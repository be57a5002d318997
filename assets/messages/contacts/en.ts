import type { MessageTable } from '../../../lib/messages-table.ts';

/** How a number is dialled from where the user is, and when. */
export const en = {
  callFrom: 'I call from',
  noSearch:
    'Take a number from here, from your bill or from the carrier’s own page. Do not search for one: scammers place fake numbers among the results.',
  guessed: 'Guessed from this computer’s clock. Not right? Choose another.',
  elsewhere: ({ country }: { country: string }) =>
    `This computer’s clock is set to ${country}. If you call from there, choose it above.`,
  likely: 'Likely',
  others: 'All others',
  somewhere: 'Somewhere outside the US',

  wayUsPhone: 'From a phone in the US',
  wayOwnPhone: 'From your phone with this carrier’s SIM',
  wayRoaming: 'From your US phone abroad, roaming',
  wayWifi: 'From your US phone, over Wi-Fi Calling',
  wayLocal: ({ country }: { country: string }) => `From a phone in ${country}`,
  wayLocalAbroad: 'From a local phone abroad',
  wayVoip: 'With an internet calling app',

  whenUsPhone: 'Any phone in the US works: yours, a landline, a friend’s.',
  whenOwnPhone: 'Works only on a phone with this carrier’s service, in the US.',
  whenRoaming: 'Only while your US line still works there.',
  whenWifi: 'Only while your US line works, and if Wi-Fi Calling was switched on in time.',
  whenLocal: ({ prefix }: { prefix: string }) =>
    `Landline or mobile. On a mobile phone, + works as well as ${prefix}.`,
  whenLocalAsUs: 'Landline or mobile, dialed as in the US.',
  whenLocalPlus: 'From a mobile phone, with the + in front.',
  whenLandline: ({ codes }: { codes: string }) =>
    `From a mobile phone. A landline needs the code of its phone company in place of +: ${codes}.`,
  whenLandlineAsk:
    'From a mobile phone. A landline needs the international code of its phone company in place of +.',
  whenVoip: 'One that still calls ordinary US numbers. With +1 in front.',

  otherWays: 'Other ways to dial, and what to know',
  more: 'More about this',

  holidayNext: ({ date }: { date: string }) =>
    `We could not find this carrier’s hours on US holidays. The next holiday is ${date}: better call on another day.`,
  holidayToday:
    'Today is a US holiday, and we could not find this carrier’s holiday hours. If nobody answers, try tomorrow.',

  goodOpen: ({ mine, there, zone }: { mine: string; there: string; zone: string }) =>
    `Open now. Quieter: ${mine} your time (${there} there, ${zone})`,
  goodUnsure:
    'We could not confirm this carrier’s hours. On a weekday morning, US time, somebody will most likely answer.',

  menuTitle: 'Words the voice menu understands',
  menuNote: 'Say them one at a time. Repeat the last one until a person answers.',
} as const satisfies MessageTable;
