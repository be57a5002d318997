import type { EntryFault } from '../../lib/questions/read-entry.ts';

const keys = {
  date: {
    'not-a-day': 'dateIncomplete',
    ambiguous: 'dateAmbiguous',
    'no-such-day': 'dateNone',
    'far-off': 'dateFar',
  },
  'cycle-day': { 'not-a-number': 'cycleDayNot', 'no-such-day': 'cycleDayNone' },
  count: { 'not-a-number': 'countNot', 'not-whole': 'countWhole', 'too-many': 'countMany' },
  money: {
    'not-a-number': 'moneyNot',
    ambiguous: 'moneyAmbiguous',
    'too-large': 'moneyLarge',
    negative: 'moneyNegative',
  },
} as const;

/** The message for an entry that cannot be kept. */
export function faultKey(wrong: EntryFault) {
  switch (wrong.kind) {
    case 'date':
      return keys.date[wrong.fault];
    case 'cycle-day':
      return keys['cycle-day'][wrong.fault];
    case 'count':
      return keys.count[wrong.fault];
    case 'money':
      return keys.money[wrong.fault];
  }
}
