import type { en } from '../../assets/messages/after/en.ts';
import type { Text } from '../../content-rules/schema.ts';
import { calendarEntries, type TaskEntry } from '../../lib/calendar-file/calendar-entries.ts';
import type { CalendarDay } from '../../lib/calendar-file/write-calendar.ts';
import type { Day } from '../../lib/dates/day.ts';
import type { LinePlan } from '../../lib/reminders/reminder.ts';
import type { Reader } from '../../lib/text.ts';
import { reminderWords } from './reminder-words.ts';

export interface CalendarWords {
  t: Reader<typeof en>;
  say(text: Text): string;
}

// A name that no one can own: the ids leave this computer with the file.
const host = 'signoff.invalid';

/** What the calendar file of one line says: names of tasks and days, nothing about the user. */
export function calendarDays(
  { line, plan }: LinePlan,
  today: Day,
  { t, say }: CalendarWords,
): CalendarDay[] {
  const { tasks, checks } = calendarEntries(plan, today);
  const about = (certain: boolean) =>
    certain ? t('entryAbout') : `${t('entryAbout')}\n${t('entryReckoned')}`;
  const ofTask = (entry: TaskEntry): CalendarDay => {
    const { task, part, from, to, certain } = entry;
    // The same entry in the files of all lines: done once for the account.
    const owner = task.scope === 'account' ? 'account' : line;
    const uid = `${owner}/${task.id}/${part}@${host}`;
    return { uid, from, to, title: titleOf(entry, say(task.name), t), about: about(certain) };
  };
  return [
    ...tasks.map(ofTask),
    ...checks.map(({ check, certain }) => ({
      uid: `${line}/${check.id}@${host}`,
      from: check.day,
      to: check.day,
      title: reminderWords(check.kind, '', t),
      about: about(certain),
    })),
  ];
}

function titleOf({ part }: TaskEntry, task: string, t: Reader<typeof en>): string {
  if (part === 'whole') return task;
  return part === 'first' ? t('entryFirst', { task }) : t('entryLast', { task });
}
