import { timelineTables } from '../../../assets/messages/timeline/tables.ts';
import { useTable } from '../../../ui/words/words.tsx';

/** The letters to write when a call was not enough. */
export function Letters() {
  const t = useTable(timelineTables);
  return <h1 class="screen-title">{t('sectionLetters')}</h1>;
}
