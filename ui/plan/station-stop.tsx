import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { Day } from '../../lib/dates/day.ts';
import { nameDay, nameDistance } from '../../lib/dates/name-day.ts';
import type { Station, StationId } from '../../lib/planner/timeline.ts';
import { useTable, useWords } from '../words/words.tsx';

const names = {
  departure: 'stationDeparture',
  'cycle-end': 'stationCycleEnd',
  'service-end': 'stationServiceEnd',
  'final-bill': 'stationFinalBill',
} as const satisfies Record<StationId, string>;

/** One of the four days that everything counts from, as an interchange on the line. */
export function StationStop({ station, today }: { station: Station; today: Day }) {
  const { locale } = useWords();
  const t = useTable(timelineTables);
  const day = nameDay(station.day, today, locale);
  return (
    <li class={`stop station station-${station.id}${station.passed ? ' station-passed' : ''}`}>
      <span class="stop-mark" aria-hidden="true">
        <span class="station-dot" />
      </span>
      <div class="stop-body station-body">
        <span class="station-name">{t(names[station.id])}</span>
        <span class="station-day" title={station.certain ? undefined : t('aboutWhy')}>
          {station.certain ? day : t('about', { day })}
          {' · '}
          {station.passed && station.day !== today
            ? t('passed')
            : nameDistance(station.day, today, locale)}
        </span>
      </div>
    </li>
  );
}
