import type { Day } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import { keepOpenUntil } from '../../lib/money/keep-open.ts';
import type { Anchors } from '../../lib/planner/plan.ts';
import { useWords } from '../words/words.tsx';
import { useMoneyWords } from './use-money-words.ts';

/** Until when a US card and a US account must stay open. */
export function KeepOpen({ anchors, today }: { anchors: Anchors; today: Day }) {
  const t = useMoneyWords();
  const { locale } = useWords();
  const open = keepOpenUntil(anchors);
  if (open === null)
    return (
      <section class="panel cost-side" aria-label={t('keepOpen')}>
        <h2>{t('keepOpen')}</h2>
        <p>{t('keepOpenUnknown')}</p>
      </section>
    );
  const day = nameDay(open.day, today, locale);
  return (
    <section class="panel cost-side" aria-label={t('keepOpen')}>
      <h2>{t('keepOpen')}</h2>
      <p class="keep-open">
        {open.certain ? t('keepOpenUntil', { day }) : t('keepOpenAbout', { day })}
      </p>
      <p class="soft">{t('keepOpenWhy')}</p>
    </section>
  );
}
