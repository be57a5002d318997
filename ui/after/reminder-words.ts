import type { en } from '../../assets/messages/after/en.ts';
import type { ReminderKind } from '../../lib/reminders/reminder.ts';
import type { Reader } from '../../lib/text.ts';

const checks = {
  ended: 'remindEnded',
  'final-bill': 'remindFinalBill',
  charges: 'remindCharges',
  'number-reused': 'remindNumberReused',
  credit: 'remindCredit',
  card: 'remindCard',
} as const satisfies Record<Exclude<ReminderKind, 'start' | 'last'>, keyof typeof en>;

/** One reminder in one sentence: the task and nothing about its user, for it may be read over a shoulder. */
export function reminderWords(kind: ReminderKind, task: string, t: Reader<typeof en>): string {
  if (kind === 'start') return t('remindStart', { task });
  if (kind === 'last') return t('remindLast', { task });
  return t(checks[kind]);
}
