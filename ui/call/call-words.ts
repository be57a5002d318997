import { callTables } from '../../assets/messages/call/tables.ts';
import type { SlotFault } from '../../lib/scripts/slot-text.ts';
import { useTable } from '../words/words.tsx';

/** The words of contact mode. */
export function useCallWords() {
  return useTable(callTables);
}

/** Why a text was not kept. */
export const faultWords = {
  'long-number': 'faultLongNumber',
  secret: 'faultSecret',
  'not-four': 'faultNotFour',
  'not-zip': 'faultNotZip',
  'not-email': 'faultNotEmail',
  'not-phone': 'faultNotPhone',
  'not-day': 'faultNotDay',
  'not-money': 'faultNotMoney',
  'too-long': 'faultTooLong',
} as const satisfies Record<SlotFault, string>;
