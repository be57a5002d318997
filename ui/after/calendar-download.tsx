import { useState } from 'preact/hooks';
import type { Day } from '../../lib/dates/day.ts';
import type { LinePlan } from '../../lib/reminders/reminder.ts';
import { Button } from '../controls/button.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import { useWords } from '../words/words.tsx';
import { calendarDays } from './calendar-days.ts';
import { useAfterWords } from './use-after-words.ts';

// No carrier and no name of a line: the file lies in a folder that others may see.
const fileName = 'signoff.ics';

/** Makes the calendar file of the plan that is shown, and hands it to the browser to save. */
export function CalendarDownload({ shown, today }: { shown: LinePlan; today: Day }) {
  const t = useAfterWords();
  const { locale, say } = useWords();
  const announce = useAnnounce();
  const [saved, setSaved] = useState(false);
  const days = calendarDays(shown, today, { t, say });
  const save = async () => {
    // Its library is only loaded by who wants the file.
    const { writeCalendar } = await import('../../lib/calendar-file/write-calendar.ts');
    const name = t('calendarName');
    download(writeCalendar({ name, locale, days, stamp: new Date() }));
    setSaved(true);
    announce(t('calendarReady'));
  };
  if (days.length === 0) return <p class="soft">{t('calendarNone')}</p>;
  return (
    <div class="panel take-along">
      <p>{t('calendarWhat')}</p>
      <Button onPress={() => void save()}>{t('calendarGet')}</Button>
      {saved && <p class="soft">{t('calendarReady')}</p>}
    </div>
  );
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
