import { zoneName } from '../../lib/contacts/name-time.ts';
import { goodTime, morningZone, nameSpan } from '../../lib/contacts/good-time.ts';
import { SourceNote } from '../trust/source-note.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';

const from = {
  source: 'https://idcallcenter.com/best-day',
  pageDate: null,
  checkedOn: '2026-11-22',
  confidence: 'secondary',
} as const;

/** When a call is likely to be answered soon, in the user's own time and in theirs. */
export function GoodTimeNote() {
  const { locale } = useWords();
  const t = useCallWords();
  const now = new Date();
  const good = goodTime(now);
  return (
    <section class="stack">
      <h2>{t('time')}</h2>
      <p class="good-time">
        {good.now
          ? t('goodNow')
          : t('goodNext', {
              mine: nameSpan(good, locale),
              there: nameSpan(good, locale, morningZone),
              zone: zoneName(morningZone, now, locale),
            })}
      </p>
      <p class="soft">{t('goodWhy')}</p>
      <SourceNote of={from} />
    </section>
  );
}
