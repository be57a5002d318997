/** What was kept of reminders, as it was stored. */
import * as v from 'valibot';
import { reminderKinds, type Reminder } from './reminder.ts';

const ReminderSchema = v.object({
  id: v.string(),
  day: v.pipe(v.string(), v.isoDate()),
  line: v.string(),
  kind: v.picklist(reminderKinds),
  task: v.string(),
});

/** The reminders that can be read: one damaged record must not silence the rest for good. */
export function readKept(stored: unknown): Reminder[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((one): one is Reminder => v.is(ReminderSchema, one));
}
