/** One notification at a time, where the user has allowed any. */
import { afterTables } from '../../assets/messages/after/tables.ts';
import { browser } from '../../lib/browser.ts';
import type { Locale } from '../../lib/languages.ts';
import { openTask, type LinePlan, type Reminder } from '../../lib/reminders/reminder.ts';
import { messageReader, textIn } from '../../lib/text.ts';
import { reminderWords } from '../../ui/after/reminder-words.ts';

/** A later one takes the place of the one before: never a heap of them. */
const id = 'reminder';
const namedAtMost = 3;

/** May we notify? Only the user can change that. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Says everything that is due in one notification. */
export async function notify(
  due: readonly Reminder[],
  plans: readonly LinePlan[],
  locale: Locale,
): Promise<void> {
  const t = messageReader(afterTables, locale);
  // Two lines may be due for the same task.
  const all = new Set(
    due.flatMap((one) => {
      const task = openTask(one, plans);
      return task ? [reminderWords(one.kind, textIn(task.name, locale), t)] : [];
    }),
  );
  if (all.size === 0) return;
  const named = [...all].slice(0, namedAtMost);
  const more = all.size - named.length;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: t('notifyTitle'),
    message: [...named, ...(more > 0 ? [t('notifyMore', { count: more })] : [])].join('\n'),
  });
}

/** Opens the plan at a press on the notification. To be called again when notifications become allowed. */
export function openPlanOnClick(): void {
  // Absent until the user allows notifications.
  const notifications = browser.notifications as typeof browser.notifications | undefined;
  notifications?.onClicked.addListener(openPlan);
}

function openPlan(clicked: string): void {
  if (clicked !== id) return;
  void browser.notifications.clear(id);
  void browser.tabs.create({ url: browser.runtime.getURL('plan.html') });
}
