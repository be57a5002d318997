import type { MessageTable } from '../../../lib/messages-table.ts';

/** The words around the letters. The letters themselves are rules. */
export const en = {
  title: 'Letters',
  intro:
    'When a call was not enough: letters in US English, filled in from your log, with what each sentence means. You send them yourself; Signoff sends nothing.',
  notLegal:
    'This is not legal advice. Time limits are shown with their source and its date. For your own case, ask a lawyer or a legal-aid office.',
  member:
    'The account belongs to somebody else. The account owner has to sign and send these letters: fill in the owner’s name and show them this page.',
  chooseCarrier:
    'Choose the carrier in your answers first: addresses and time limits depend on it.',
  toAnswers: 'To my answers',
  someLeftOut: 'Your plan keeps the line going. Letters that say it has ended are left out.',
  all: 'All letters',
  gone: 'There is no such letter for your plan. Here are those that fit.',
  until: 'Until when',
  untilLine: ({ text }: { text: string }) => `Until when: ${text}`,
  untilDay: ({ day, distance }: { day: string; distance: string }) => `${day} (${distance})`,
  untilOver: ({ day }: { day: string }) =>
    `${day} has passed. You may have lost this right. The letter can still help, so send it today.`,
  untilFill: ({ blank }: { blank: string }) => `Fill in “${blank}” below to see the day.`,
  where: 'Where to send it',
  byChat: 'Chat or reply',
  byEmail: 'E-mail',
  byForm: 'Online form',
  byPost: 'Mail',
  address: 'the address',
  openForm: 'Open the form',
  post: 'Sending it by mail',
  answer: 'What happens then',
  blanks: 'Fill in the blanks',
  blanksNote:
    'What your log and your plan know is already filled in. It stays on this computer. No PIN, no password, no whole account or card number.',
  spare: 'If you have it',
  spareNote: 'What stays empty is simply not in the letter.',
  aboutCall: 'The call or chat in which you ended the line',
  noCall:
    'Nothing in the log yet. Once a call is kept there, its day, name and reference number are filled in for you.',
  letter: 'The letter',
  letterNote: 'The English is what you send. The gray text is only for you.',
  blank: 'still empty',
  blanksLeft: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: '1 blank is still empty: it is a line of underscores in the letter.',
      other: `${f.number(count)} blanks are still empty: they are lines of underscores in the letter.`,
    }),
  complete: 'Nothing is missing. Read it through once before you send it.',
  doubtOrder: ({ earlier, later }: { earlier: string; later: string }) =>
    `Look again: “${earlier}” is after “${later}”.`,
  doubtZero: ({ blank }: { blank: string }) => `Look again: “${blank}” is zero.`,
  doubtLetters: ({ blank }: { blank: string }) =>
    `Look again: “${blank}” is not in English letters. The person who gets the letter in the US may not be able to read it.`,
  copyName: 'the letter',
  save: 'Save as a text file',
  saved: ({ name }: { name: string }) => `Saved: ${name}`,
  print: 'Print',
  sent: 'I sent it…',
  sentTitle: 'After sending it',
  sentAgain: 'I sent it again…',
  sentWhen: 'When did you send it?',
  sentNote: 'It goes into your log with this day and the full text, and into the dossier.',
  sentKeep: 'Put it into the log',
  cancel: 'Not yet',
  sentFault: 'Choose a day, not later than today.',
  sentKept: ({ day }: { day: string }) => `In the log: sent on ${day}.`,
  sentOn: ({ day }: { day: string }) => `Sent on ${day}`,
  countsTo: ({ day }: { day: string }) =>
    `Counted from the day on which you sent it: ${day} at the earliest`,
  seeLog: 'See the log',
} as const satisfies MessageTable;
