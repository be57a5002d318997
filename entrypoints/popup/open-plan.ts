/** The full page, from the popup: in the tab that has it already, else in a new one. */
import { browser } from '../../lib/browser.ts';
import { planAddress } from '../../lib/sections.ts';

/** Opens an address of the full page and closes the popup. */
export async function openPlan(address: string): Promise<void> {
  const url = browser.runtime.getURL(address);
  // A browser that cannot look for our own pages opens another.
  const pages = await browser.tabs
    .query({ url: `${url.split('#')[0]}*`, currentWindow: true })
    .catch(() => []);
  // A picture that is not kept yet lives in its page alone.
  const open = pages.find((page) => !page.url?.endsWith(planAddress('evidence', 'shot')));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { url, active: true });
  close();
}

/** Links to the full page lead there through `openPlan`; every other press is left alone. */
export function followPlanLink(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/plan.html"]');
  if (link === null) return;
  event.preventDefault();
  void openPlan(link.getAttribute('href')!);
}
