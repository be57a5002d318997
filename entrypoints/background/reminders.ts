/** The one alarm, and what is kept until it rings. */
import { browser } from '../../lib/browser.ts';
import type { Locale } from '../../lib/languages.ts';
import { alarmTurn } from '../../lib/reminders/alarm-turn.ts';
import { readKept } from '../../lib/reminders/read-kept.ts';
import type { LinePlan } from '../../lib/reminders/reminder.ts';
import { mayNotify, notify } from './notify.ts';

export const alarmName = 'reminder';
const key = 'reminders';

/** Rings what is due, missed days too, and sets the alarm for the next; off: leaves nothing behind. */
export async function turnReminders(
  wanted: boolean,
  plans: readonly LinePlan[],
  locale: Locale,
): Promise<void> {
  if (!wanted || !(await mayNotify())) {
    await browser.alarms.clear(alarmName);
    await browser.storage.local.remove(key);
    return;
  }
  const kept = readKept((await browser.storage.local.get(key))[key]);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { ring, keep, next } = alarmTurn({ kept, plans, now: new Date(), timeZone });
  // Kept first: told twice is worse than told not at all.
  await browser.storage.local.set({ [key]: keep });
  if (next === null) await browser.alarms.clear(alarmName);
  else await setAlarm(next.getTime());
  if (ring.length > 0) await notify(ring, plans, locale);
}

async function setAlarm(when: number): Promise<void> {
  const set = await browser.alarms.get(alarmName);
  if (set?.scheduledTime !== when) browser.alarms.create(alarmName, { when });
}
