/** What the browser shows of the plan outside our pages: the badge, and reminders for who wants them. */
import { findCarrier, planRules } from '../../content-rules/index.ts';
import { browser } from '../../lib/browser.ts';
import { dayAt } from '../../lib/dates/day.ts';
import type { Locale } from '../../lib/languages.ts';
import { standOfLines } from '../../lib/planner/lines.ts';
import { badgeOf } from '../../lib/reminders/badge-of.ts';
import { linePlans } from '../../lib/reminders/line-plans.ts';
import type { State } from '../../lib/state/shape.ts';
import { showBadge } from './badge.ts';
import { openPlanOnClick } from './notify.ts';
import { alarmName, turnReminders } from './reminders.ts';

/**
 * Keeps both right from now on. The returned function brings them up to date after a change of the state.
 * Listeners are set at once: a browser that starts the background for an event asks for them right away.
 */
export function watchOutside(
  read: () => Promise<{ state: State; locale: Locale }>,
): () => Promise<void> {
  let queue: Promise<void> = Promise.resolve();
  // One after the other: two at once would both tell the same reminder.
  const refresh = () => {
    queue = queue.then(async () => show(await read())).catch(console.error);
    return queue;
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void refresh();
  });
  // Browsers may forget alarms when they close, and a computer may have slept through one.
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.runtime.onInstalled.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  browser.permissions.onAdded.addListener(() => {
    openPlanOnClick();
    void refresh();
  });
  openPlanOnClick();
  return refresh;
}

async function show({ state, locale }: { state: State; locale: Locale }): Promise<void> {
  const lines = standOfLines(state, findCarrier(state.carrier), planRules, dayAt());
  const plans = linePlans(state.begun, lines);
  await showBadge(badgeOf(plans));
  await turnReminders(state.settings.reminders, plans, locale);
}
