import type { MessageTable } from '../../../lib/messages-table.ts';

/** The words around the letters. The letters themselves are rules. */
export const en = {
  title: 'Letters',
  intro:
    'When a call was not enough: letters in US English, filled from your log, with what each sentence means. You send them yourself; Signoff sends nothing.',
  notLegal:
    'This is not legal advice. Time limits are told with their source and its date; a lawyer or a legal-aid office knows your case.',
  member:
    'The account belongs to somebody else. The account owner has to send and sign these letters: put in the owner’s name and show them the page.',
  chooseCarrier: 'Choose the carrier in your answers first: addresses and time limits hang on it.',
  toAnswers: 'To my answers',
  someLeftOut: 'Your plan keeps the line going. Letters that say it has ended are left out.',
  all: 'All letters',
  gone: 'There is no such letter for your plan. Here are those that fit.',
  until: 'Until when',
  untilLine: ({ text }: { text: string }) => `Until when: ${text}`,
  untilDay: ({ day, distance }: { day: string; distance: string }) => `${day} (${distance})`,
  untilOver: ({ day }: { day: string }) =>
    `${day} is over. This right may be lost; the letter can still help, so send it today.`,
  untilFill: ({ blank }: { blank: string }) => `Fill in “${blank}” below to see the day.`,
  where: 'Where to send it',
  byChat: 'Chat or reply',
  byEmail: 'E-mail',
  byForm: 'Online form',
  byPost: 'Post',
  address: 'the address',
  openForm: 'Open the form',
  post: 'Sending it by post',
  answer: 'What they have to do then',
  blanks: 'Fill the blanks',
  blanksNote:
    'What your log and your plan know stands there already. It is kept on this machine only. No PIN, no password, no whole number.',
  spare: 'If you have it',
  spareNote: 'What stays empty is simply not in the letter.',
  aboutCall: 'The call or chat in which you ended the line',
  noCall:
    'Nothing in the log yet. A call kept there fills day, name and reference number by itself.',
  letter: 'The letter',
  letterNote: 'The English is what is sent. The grey text is for you alone.',
  blank: 'still empty',
  blanksLeft: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: '1 blank is still empty: it is a line of underscores in the letter.',
      other: `${f.number(count)} blanks are still empty: they are lines of underscores in the letter.`,
    }),
  complete: 'Nothing is missing. Read it through once before you send it.',
  copyName: 'the letter',
  save: 'Save as a text file',
  saved: ({ name }: { name: string }) => `Saved: ${name}`,
  print: 'Print',
  sent: 'I sent it…',
  sentTitle: 'After sending it',
  sentAgain: 'I sent it again…',
  sentWhen: 'When did you send it?',
  sentNote: 'It goes into your log with this day and the whole text, and into the dossier.',
  sentKeep: 'Put it into the log',
  cancel: 'Not yet',
  sentFault: 'Choose a day, not later than today.',
  sentKept: ({ day }: { day: string }) => `In the log: sent on ${day}.`,
  sentOn: ({ day }: { day: string }) => `Sent on ${day}`,
  countsTo: ({ day }: { day: string }) =>
    `Counted from the day on which you sent it: ${day} at the earliest`,
  seeLog: 'See the log',
} as const satisfies MessageTable;
