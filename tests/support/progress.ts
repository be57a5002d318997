/** How far the plan that is kept says it is. */
import type { Page } from 'puppeteer-core';
import { findCarrier, planRules } from '../../content-rules/index.ts';
import { dayAt } from '../../lib/dates/day.ts';
import { planFor } from '../../lib/planner/plan-for.ts';
import { kept, t } from './popup.ts';

/** "3 of 17 done", in the language of these tests. */
export async function progressOf(page: Page, done: number): Promise<string> {
  const { state } = await kept(page);
  const { tasks } = planFor(state, findCarrier(state.carrier), planRules, dayAt());
  return t('planProgress', { done, total: tasks.length });
}
