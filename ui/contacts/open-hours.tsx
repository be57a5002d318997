import type { Contact } from '../../content-rules/schema.ts';
import { changeTime, zoneName } from '../../lib/contacts/name-time.ts';
import { isAlways, openNow } from '../../lib/contacts/open-now.ts';
import { SourceNote } from '../trust/source-note.tsx';
import { useWords } from '../words/words.tsx';

/**
 * Open or closed at this moment, in the user's own time, and the hours as they are given; that they are not
 * confirmed, or not known, is said as well.
 */
export function OpenHours({ contact }: { contact: Contact }) {
  const { t, locale } = useWords();
  const { hours } = contact;
  if (hours === null) return <p class="soft hours">{t('hoursUnknown')}</p>;
  if (hours.confidence === 'unverified')
    return (
      <div class="hours">
        <p class="soft">{t('hoursUnconfirmed')}</p>
        <SourceNote of={hours} />
      </div>
    );
  const now = new Date();
  const { open, changesAt } = openNow(hours, now);
  const time = changesAt && changeTime(changesAt, now, locale);
  const zone = zoneName(hours.timeZone, now, locale);
  const change = time === null ? null : open ? t('closesAt', { time }) : t('opensAt', { time });
  return (
    <div class="hours">
      <p>
        <span class={open ? 'hours-open' : 'hours-closed'}>
          {open ? t('openNow') : t('closedNow')}
        </span>
        {isAlways(hours) ? t('alwaysOpen') : change}
      </p>
      {!isAlways(hours) && (
        <p class="soft">
          {t('hoursThere', { open: hours.open, close: hours.close, zone })}
          {' · '}
          <Days days={hours.days} />
        </p>
      )}
      {hours.disputed && <p class="soft">{t('hoursDisputed')}</p>}
      {/* Often from another page than the number, and less sure. */}
      <SourceNote of={hours} />
    </div>
  );
}

function Days({ days }: { days: number[] }) {
  const { t, locale } = useWords();
  if (new Set(days).size === 7) return <>{t('everyDay')}</>;
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // 2023-01-01 was a Sunday.
  const names = days.map((day) => name.format(Date.UTC(2023, 0, 1 + day)));
  return <>{new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(names)}</>;
}
