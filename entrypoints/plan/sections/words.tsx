import { timelineTables } from '../../../assets/messages/timeline/tables.ts';
import { useTable } from '../../../ui/words/words.tsx';
import type { SectionProps } from '../section.tsx';

/** The terms of the carrier's page beside, the whole glossary, and a sentence explained. */
export function Words(_: SectionProps) {
  const t = useTable(timelineTables);
  return <h1 class="screen-title">{t('sectionWords')}</h1>;
}
