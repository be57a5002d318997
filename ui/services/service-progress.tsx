import type { SettledCounts } from '../../lib/services/count-settled.ts';
import { Notice } from '../controls/notice.tsx';
import { useServiceWords } from './service-words.ts';

/** How many accounts are left, as a line that fills. */
export function ServiceProgress({ counts }: { counts: SettledCounts }) {
  const t = useServiceWords();
  const { left, total } = counts;
  return (
    <div class="service-progress">
      <p class="service-left">{t('leftOf', { left, total })}</p>
      <progress max={total} value={total - left} aria-label={t('leftOf', { left, total })} />
      <p class="soft">{t('tally', counts)}</p>
      {left === 0 && (
        <Notice tone="plain" title={t('allSettled')}>
          <p>{t('allSettledDo')}</p>
        </Notice>
      )}
    </div>
  );
}
