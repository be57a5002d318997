import type { ComponentChildren } from 'preact';
import type { Day } from '../../lib/dates/day.ts';
import { nameDay, nameDays } from '../../lib/dates/name-day.ts';
import type { EndOption } from '../../lib/planner/reckon-end.ts';
import { Line } from '../line/line.tsx';
import { Stop } from '../line/stop.tsx';
import { useMoneyWords } from '../money/use-money-words.ts';
import { useWords } from '../words/words.tsx';

interface LineStop {
  day: Day;
  kind: 'today' | 'call' | 'end' | 'departure' | 'paid';
  body: ComponentChildren;
}

/** The days of one way to end the line, in their order. */
export function EndLine(props: { option: EndOption; departure: Day | null; today: Day }) {
  const { option, departure, today } = props;
  const t = useMoneyWords();
  const { locale } = useWords();
  const { from, until } = option.call;
  const name = (day: Day) => nameDay(day, today, locale);
  const days = from === until ? name(from) : nameDays(from, until, today, locale);
  const call = (
    <>
      <p>
        {option.act === 'call' ? t('callOn') : t('lapseOn')} <b>{days}</b>
      </p>
      {option.mayStopAtOnce && <p class="soft">{t('mayStop')}</p>}
    </>
  );
  const now = option.act === 'call' ? t('callToday') : t('lapseToday');
  const onlyToday = until === today;
  const stops: LineStop[] = [
    {
      day: today,
      kind: 'today',
      body: <p>{onlyToday ? <b>{now}</b> : <Dated words={t('today')} day={name(today)} />}</p>,
    },
  ];
  if (!onlyToday) stops.push({ day: from, kind: 'call', body: call });
  if (!option.mayStopAtOnce && option.worksUntil !== null) {
    const body = <Dated words={t('lineEnds')} day={name(option.worksUntil)} />;
    stops.push({ day: option.worksUntil, kind: 'end', body });
  }
  if (departure !== null && departure >= today) {
    const body = <Dated words={t('youLeave')} day={name(departure)} />;
    stops.push({ day: departure, kind: 'departure', body });
  }
  if (option.mayStopAtOnce && option.cycleEnd !== null) {
    const body = <Dated words={t('paidUntil')} day={name(option.cycleEnd)} />;
    stops.push({ day: option.cycleEnd, kind: 'paid', body });
  }
  const inOrder = stops.sort((one, other) => (one.day < other.day ? -1 : +(one.day > other.day)));
  return (
    <Line label={t('calculator')}>
      {inOrder.map(({ kind, body }) => (
        <Stop
          key={kind}
          state={kind === 'today' ? 'here' : 'ahead'}
          mark={kind === 'end' ? <span class="stop-bar" aria-hidden="true" /> : undefined}
        >
          {body}
        </Stop>
      ))}
    </Line>
  );
}

function Dated({ words, day }: { words: string; day: string }) {
  return (
    <span>
      {words} <b>{day}</b>
    </span>
  );
}
