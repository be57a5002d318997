import type { MessageTable } from '../../../lib/messages-table.ts';

/** The words of the lines of the account. */
export const en = {
  title: 'The lines of your account',
  which: 'Which line',
  numbered: ({ count }: { count: number }, f) => `Line ${f.number(count)}`,
  phone: 'Phone',
  watch: 'Watch',
  tablet: 'Tablet',
  hotspot: 'Hotspot',
  homeInternet: 'Home internet',
  settled: 'Settled',
  open: 'Not settled yet',
  shown: 'Shown now',
  show: 'Show its plan',
  showAt: ({ line }: { line: string }) => `Show its plan: ${line}`,
  rename: 'Rename',
  renameAt: ({ line }: { line: string }) => `Rename ${line}`,
  save: 'Keep this name',
  cancel: 'Cancel',
  remove: 'Remove',
  removeAt: ({ line }: { line: string }) => `Remove ${line}`,
  removeAsk: ({ line }: { line: string }) =>
    `Remove “${line}” and all its ticks and answers? The line itself runs on at the carrier.`,
  removeIt: 'Remove it',
  keepIt: 'Keep it',
  removed: ({ line }: { line: string }) => `Removed: ${line}`,
  add: 'Add a line',
  addIt: 'Add it',
  added: ({ line }: { line: string }) => `Added: ${line}. Its plan is shown now.`,
  nameLabel: 'Give the line a name, not its number',
  nameNote: 'For example “Mum’s phone”. Only the name is kept, on this computer.',
  device: 'What is it?',
  faultEmpty: 'Type a name first.',
  faultLong: ({ count }: { count: number }, f) => `At most ${f.number(count)} characters, please.`,
  faultLogin: 'That looks like an e-mail address. A name is enough: “Mum’s phone”.',
  faultNumber: 'With five digits or more it looks like a number. Only names are kept here.',
  faultTwice: 'Another line has this name.',
  othersOpen: ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: '1 other line has not ended yet',
      other: `${f.number(count)} other lines have not ended yet`,
    }),
  othersDo: ({ names }: { names: string }) =>
    `${names}. Name every one of them to the carrier, or the bill goes on.`,
  seeAll: 'All lines',
} as const satisfies MessageTable;
