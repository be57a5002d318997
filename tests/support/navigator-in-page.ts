/** The navigator as one script for a page, so that rules are tried in a real browser without the extension. */
import type { Page } from 'puppeteer-core';
import type { Link, Place } from '../../content-rules/schema.ts';
import type { KnownPlaces } from '../../lib/navigator/recognise.ts';
import { bundleForPage } from './bundle-for-page.ts';

/** What the script in the page answers. */
export interface PageView {
  place: string | null;
  /** "link-id" or "link-id#opener" → text of the control, or why there is none. */
  found: Record<string, { text: string } | { reason: string }>;
}

/** Bundles lib/navigator into an expression that defines `signoffNavigator`. */
export function bundleNavigator(): Promise<string> {
  return bundleForPage('./navigator-entry.ts', 'signoffNavigator');
}

/** Which place the page is, and what each of the links finds on it. */
export async function viewPage(
  page: Page,
  script: string,
  known: KnownPlaces,
  links: readonly Link[],
): Promise<PageView> {
  const call = `signoffNavigator.viewOf(${JSON.stringify({ known, links })})`;
  return (await page.evaluate(`(() => { ${script}; return ${call}; })()`)) as PageView;
}

/** Opens the menu a link stands in; false where its opener is not found. */
export async function openFor(page: Page, script: string, link: Link): Promise<boolean> {
  const call = `signoffNavigator.pressOpener(${JSON.stringify(link)})`;
  return (await page.evaluate(`(() => { ${script}; return ${call}; })()`)) as boolean;
}

/** Rules for people with this kind of plan. */
export function forPlan<Rule extends { planKinds?: Place['planKinds'] }>(
  rules: readonly Rule[],
  kind: 'postpaid' | 'prepaid',
): Rule[] {
  return rules.filter(({ planKinds }) => !planKinds || planKinds.includes(kind));
}
