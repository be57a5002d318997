import { contactsTables } from '../../assets/messages/contacts/tables.ts';
import { useTable } from '../words/words.tsx';

/** The words of dialling and of the hours. */
export function useContactsWords() {
  return useTable(contactsTables);
}
