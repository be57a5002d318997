import { serviceTables } from '../../assets/messages/services/tables.ts';
import { useTable } from '../words/words.tsx';

/** Reads the words around the accounts bound to the number. */
export function useServiceWords() {
  return useTable(serviceTables);
}
