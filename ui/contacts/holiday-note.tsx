import type { Contact } from '../../content-rules/schema.ts';
import { nextHolidayThere } from '../../lib/contacts/next-holiday.ts';
import { Stated } from '../trust/stated.tsx';
import { useWords } from '../words/words.tsx';
import { useContactsWords } from './contacts-words.ts';

/** A US holiday is near: what the carrier says about it, or that it says nothing. */
export function HolidayNote({ contacts }: { contacts: readonly Contact[] }) {
  const { locale } = useWords();
  const t = useContactsWords();
  const next = nextHolidayThere(new Date());
  if (next === null) return null;
  const said = contacts.flatMap(({ holidays }) => holidays ?? []);
  const date = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    month: 'short',
    day: 'numeric',
  }).format(Date.parse(`${next.day}T12:00:00Z`));
  return (
    <div class="holiday-note">
      {said.map((one) => (
        <Stated key={one.text.en} text={one.text} of={one} />
      ))}
      {said.length === 0 && <p>{next.today ? t('holidayToday') : t('holidayNext', { date })}</p>}
    </div>
  );
}
