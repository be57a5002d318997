import type { MessageTable } from '../../../lib/messages-table.ts';

/** The words around the accounts bound to the number. English is the base. */
export const en = {
  loading: 'The list is being opened…',
  leftOf: ({ left, total }: { left: number; total: number }, f) =>
    `${f.number(left)} of ${f.number(total)} left`,
  left: ({ count }: { count: number }, f) => `${f.number(count)} left`,
  groupDone: 'settled',
  allSettled: 'Every account is settled',
  allSettledDo: 'Nothing on this list needs the number any more.',
  tally: ({ moved, removed, notMine }: { moved: number; removed: number; notMine: number }, f) =>
    `${f.number(moved)} changed · ${f.number(removed)} taken off · ${f.number(notMine)} not mine`,
  filter: 'Find an account',
  found: ({ count }: { count: number }, f) =>
    f.plural(count, { one: '1 found', other: `${f.number(count)} found` }),
  nothingFound: ({ query }: { query: string }) => `Nothing on the list is called “${query}”.`,
  addBelow: 'Add it by name at the end of the list.',

  choiceAt: ({ name }: { name: string }) => `What became of the number at ${name}?`,
  moved: 'Changed',
  movedNote: 'it has a new number now',
  removed: 'Taken off',
  removedNote: 'no number is needed there',
  notMine: 'Not mine',
  notMineNote: 'you have no such account',
  legend: 'What the three answers mean',
  clear: 'Clear',
  clearAt: ({ name }: { name: string }) => `Clear: ${name}`,
  restNotMine: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: 'I do not have the last one',
      other: `I have none of the other ${f.number(count)}`,
    }),
  markedNotMine: ({ count }: { count: number }, f) => `${f.number(count)} marked as not mine.`,
  undo: 'Undo',
  urgent: 'first',

  where: 'Where to change it',
  onPage: 'On the page:',
  openPage: ({ host }: { host: string }) => `Open ${host}`,
  startPage: 'This is the start page; go on by the words above.',
  startUnconfirmed: 'Unconfirmed address. Only the start page: compare it with the one you know.',
  ownHelp: 'Its own help page',
  ownHelpChinese: 'The help page in Chinese',
  instead: 'What it takes instead',
  chinaNumber: 'A number from abroad, such as +86',
  appPush: 'Confirming in its app',
  authenticator: 'Authenticator app',
  email: 'E-mail',
  voip: 'Internet number (Google Voice …)',
  yes: 'yes',
  no: 'no',
  unlisted: 'not listed',
  saidYes: 'said to work',
  saidNo: 'said not to work',
  notKnown: ({ ways, date }: { ways: string; date: string }) =>
    `Not confirmed (looked for on ${date}): ${ways}. Try it while the number still works.`,

  ownTitle: 'Accounts that are not on the list',
  namesOnly:
    'Only names are kept here, and only on this computer: never a number, an address or a login.',
  ownLabel: 'What you call the account',
  ownExample: 'For example: gym',
  add: 'Add',
  added: ({ name }: { name: string }) => `Added: ${name}`,
  rename: 'Rename',
  renameAt: ({ name }: { name: string }) => `Rename: ${name}`,
  newName: ({ name }: { name: string }) => `New name for ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  removeAt: ({ name }: { name: string }) => `Remove from the list: ${name}`,
  gone: ({ name }: { name: string }) => `Removed from the list: ${name}`,
  faultEmpty: 'Type a name first.',
  faultLong: ({ most }: { most: number }, f) => `At most ${f.number(most)} characters, please.`,
  faultLogin: 'That looks like an e-mail address or a login. A name is enough: “work mail”.',
  faultNumber:
    'That looks like a phone, card or account number. A name is enough: “the bank on Main Street”.',
  faultTwice: 'That name is on your list already.',
} satisfies MessageTable;
