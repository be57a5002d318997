import { moneyTables } from '../../assets/messages/money/tables.ts';
import { useTable } from '../words/words.tsx';

/** Reads the words of the calculator and of money. */
export function useMoneyWords() {
  return useTable(moneyTables);
}
