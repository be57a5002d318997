/** Whether the computer's date can be believed: every date in the plan hangs on it. */
import { addDays, type Day } from '../dates/day.ts';

/** behind: it stands before something that has happened already. far-ahead: the rules would be years old. */
export type ClockVerdict = 'fine' | 'behind' | 'far-ahead';

// Rules this old are hardly in use any more: a wrong clock is the likelier reason.
const farAheadDays = 3 * 365;

/** What a wrong clock can be told by: the day the rules were checked, and the last thing ticked. */
export function judgeClock(of: {
  today: Day;
  /** The latest day on which any rule was checked. */
  rulesCheckedOn: Day;
  /** The day of the user's last tick; null where there is none. */
  lastSeen: Day | null;
}): ClockVerdict {
  const { today, rulesCheckedOn, lastSeen } = of;
  // A day of grace: the rules may come from a zone in which it was already tomorrow, and a user
  // who ticked something in Shanghai may look again from Los Angeles.
  const happened = lastSeen !== null && lastSeen > rulesCheckedOn ? lastSeen : rulesCheckedOn;
  if (today < addDays(happened, -1)) return 'behind';
  return today > addDays(rulesCheckedOn, farAheadDays) ? 'far-ahead' : 'fine';
}
