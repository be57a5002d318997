import { letterTables } from '../../assets/messages/letters/tables.ts';
import { useTable } from '../words/words.tsx';

/** The words around the letters. */
export function useLetterWords() {
  return useTable(letterTables);
}
