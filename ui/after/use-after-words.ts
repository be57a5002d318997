import { afterTables } from '../../assets/messages/after/tables.ts';
import { useTable } from '../words/words.tsx';

/** The words of what comes after, and of taking the plan along. */
export function useAfterWords() {
  return useTable(afterTables);
}
