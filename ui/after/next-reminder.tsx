import type { Day } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import { openTask, type LinePlan } from '../../lib/reminders/reminder.ts';
import { remindersOf } from '../../lib/reminders/reminders-of.ts';
import { useWords } from '../words/words.tsx';
import { reminderWords } from './reminder-words.ts';
import { useAfterWords } from './use-after-words.ts';

/** The day of the next reminder and what it will say, whether or not it may be shown yet. */
export function NextReminder({ plans, today }: { plans: readonly LinePlan[]; today: Day }) {
  const t = useAfterWords();
  const { locale, say } = useWords();
  const ahead = remindersOf(plans, today);
  const first = ahead[0];
  if (first === undefined) return <p class="soft">{t('noReminder')}</p>;
  const sentences = ahead
    .filter(({ day }) => day === first.day)
    .map((one) => reminderWords(one.kind, say(openTask(one, plans)!.name), t));
  return (
    <div class="panel next-reminder">
      <h3>
        {t('nextReminder')} · {nameDay(first.day, today, locale)}
      </h3>
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
