import type { Contact } from '../../content-rules/schema.ts';
import { nextHolidayThere } from '../../lib/contacts/next-holiday.ts';
import { zoneName } from '../../lib/contacts/name-time.ts';
import { goodTime, morningZone, nameSpan } from '../../lib/contacts/good-time.ts';
import { useContactsWords } from '../contacts/contacts-words.ts';
import { HolidayNote } from '../contacts/holiday-note.tsx';
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
export function GoodTimeNote({ contacts }: { contacts: readonly Contact[] }) {
  const { locale } = useWords();
  const t = useCallWords();
  const words = useContactsWords();
  const now = new Date();
  const good = goodTime(now, contacts[0]?.hours ?? null);
  const zone = contacts[0]?.hours?.timeZone ?? morningZone;
  // On a holiday the usual hours may not hold.
  const open = good?.openNow === true && !nextHolidayThere(now)?.today;
  const slots = good && {
    mine: nameSpan(good, locale),
    there: nameSpan(good, locale, zone),
    zone: zoneName(zone, now, locale),
  };
  return (
    <section class="stack">
      <h2>{t('time')}</h2>
      {slots && (
        <p class="good-time">
          {good.now ? t('goodNow') : open ? words('goodOpen', slots) : t('goodNext', slots)}
        </p>
      )}
      <p class="soft">{t('goodWhy')}</p>
      <SourceNote of={from} />
      {good?.openNow === null && <p class="soft">{words('goodUnsure')}</p>}
      <HolidayNote contacts={contacts} />
    </section>
  );
}
