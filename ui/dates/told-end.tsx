import type { Day } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import { keepOpenUntil } from '../../lib/money/keep-open.ts';
import type { Anchors } from '../../lib/planner/plan.ts';
import { Line } from '../line/line.tsx';
import { Stop } from '../line/stop.tsx';
import { useMoneyWords } from '../money/use-money-words.ts';
import { useWords } from '../words/words.tsx';

/** What the carrier told, and what follows from it, as a line. */
export function ToldEnd({ anchors, today }: { anchors: Anchors; today: Day }) {
  const t = useMoneyWords();
  const { locale } = useWords();
  const { serviceEnd, finalBill } = anchors;
  const open = keepOpenUntil(anchors);
  const billWords = finalBill?.certain === true ? t('billDue') : t('billAbout');
  const stops = [
    ...(serviceEnd?.certain === true ? [{ words: t('toldEnd'), day: serviceEnd.day }] : []),
    ...(finalBill === null ? [] : [{ words: billWords, day: finalBill.day }]),
    ...(open === null ? [] : [{ words: t('cardFree'), day: open.day }]),
  ].sort((one, other) => (one.day < other.day ? -1 : 1));
  return (
    <Line label={t('told')}>
      {stops.map(({ words, day }) => (
        <Stop key={words} state={day < today ? 'done' : 'ahead'}>
          {words} <b>{nameDay(day, today, locale)}</b>
        </Stop>
      ))}
    </Line>
  );
}
