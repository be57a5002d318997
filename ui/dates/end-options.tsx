import type { LastCycle } from '../../content-rules/schema.ts';
import type { Day } from '../../lib/dates/day.ts';
import { nameDay, nameDays } from '../../lib/dates/name-day.ts';
import type { EndOption } from '../../lib/planner/reckon-end.ts';
import { Notice } from '../controls/notice.tsx';
import { useMoneyWords } from '../money/use-money-words.ts';
import { useAnnounceChange } from '../words/announce-change.ts';
import { useWords } from '../words/words.tsx';
import { EndOptionCard } from './end-option.tsx';

/** The ways to end the line, best first, and what they take for granted. */
export function EndOptions(props: {
  options: readonly EndOption[];
  lastCycle: LastCycle | undefined;
  departure: Day | null;
  today: Day;
}) {
  const { options, departure, today } = props;
  const t = useMoneyWords();
  useAnnounceChange(useBestInWords(options[0], today));
  if (options.length === 0) return <p>{t('needDates')}</p>;
  return (
    <>
      <BasisNote lastCycle={props.lastCycle} />
      {options[0]?.why === 'departure-only' && <p class="soft">{t('needCycleDay')}</p>}
      {options.map((option, i) => (
        <EndOptionCard
          key={option.why}
          option={option}
          others={options.filter((_, j) => j !== i)}
          best={i === 0 && options.length > 1}
          departure={departure}
          today={today}
        />
      ))}
    </>
  );
}

function BasisNote({ lastCycle }: { lastCycle: LastCycle | undefined }) {
  const t = useMoneyWords();
  if (lastCycle === undefined) return <Notice tone="plain">{t('noCarrier')}</Notice>;
  const unclear = lastCycle.ends === 'unknown' || lastCycle.charge === 'unknown';
  return unclear ? <Notice tone="caution">{t('notKnown')}</Notice> : null;
}

/** What a screen reader is told when a date changes: the best way in one breath. */
function useBestInWords(best: EndOption | undefined, today: Day): string {
  const t = useMoneyWords();
  const { locale } = useWords();
  if (best === undefined) return '';
  const { from, until } = best.call;
  const call = best.act === 'call' ? t('callOn') : t('lapseOn');
  const works =
    best.mayStopAtOnce || best.worksUntil === null
      ? t('mayStop')
      : `${t('lineEnds')} ${nameDay(best.worksUntil, today, locale)}`;
  return `${call} ${nameDays(from, until, today, locale)}. ${works}`;
}
