import { wordsTables } from '../../assets/messages/words/tables.ts';
import { useTable } from '../words/words.tsx';

/** What is said around the page's words. */
export function useTermWords() {
  return useTable(wordsTables);
}
