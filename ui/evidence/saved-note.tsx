import { useEffect, useState } from 'preact/hooks';
import { dayAt } from '../../lib/dates/day.ts';
import type { Entry } from '../../lib/evidence/entry.ts';
import { readStand, type Stand } from '../../lib/evidence/saved.ts';
import { Notice } from '../controls/notice.tsx';
import { useEvidenceWords } from './use-evidence-words.ts';

/** Where it lies, and what of it lies nowhere else: removing the extension would delete that. */
export function SavedNote(props: { entries: readonly Entry[]; saves: number }) {
  const t = useEvidenceWords();
  const { entries, saves } = props;
  const [stand, setStand] = useState<Stand | null>(null);
  useEffect(() => {
    // A stand that cannot be read is said where the log cannot be.
    void readStand(entries).then(setStand, () => setStand(null));
  }, [entries, saves]);
  const count = stand?.since.length ?? 0;
  const day = stand?.last ? dayAt(new Date(stand.last)) : null;
  return (
    <div class="stack" role="status">
      {count > 0 && (
        <Notice tone="caution">
          <p>{day === null ? t('savedNever', { count }) : t('savedSince', { count, day })}</p>
        </Notice>
      )}
      {stand !== null && count === 0 && day !== null && (
        <p class="soft">{t('savedAll', { day })}</p>
      )}
      <p class="soft">{t('stays')}</p>
    </div>
  );
}
