import { writeLasted } from '../../lib/scripts/stopwatch.ts';
import type { Call } from '../../lib/state/shape.ts';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import { useLasted } from './use-lasted.ts';

const dayMs = 86_400_000;

/** How long the call has been going on, or lasted. One of another day shows when it began. */
export function Elapsed({ call }: { call: Call }) {
  const { locale } = useWords();
  const t = useCallWords();
  const lasted = useLasted(call);
  if (lasted === null || call.begun === null) return null;
  if (lasted.ms > dayMs) {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return (
      <span class="soft">
        {t('began')}
        {format.format(new Date(call.begun))}
      </span>
    );
  }
  return (
    <span class="elapsed">
      <span role="timer" aria-label={t('elapsed')} aria-live="off">
        {writeLasted(lasted.ms)}
      </span>
      {lasted.clockChanged && <span class="soft clock-changed">{t('clockChanged')}</span>}
    </span>
  );
}
