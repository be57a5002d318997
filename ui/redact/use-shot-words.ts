import { shotTables } from '../../assets/messages/shot/tables.ts';
import { useTable } from '../words/words.tsx';

/** The words of the screenshot. */
export function useShotWords() {
  return useTable(shotTables);
}
