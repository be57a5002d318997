/** The number on the toolbar button. */
import { browser } from '../../lib/browser.ts';

// The accent of the light theme (assets/styles/tokens.css): toolbars of both themes carry it.
const accent = '#0a7360';

/** Shows it; "" shows none. */
export async function showBadge(text: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: accent }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setBadgeText({ text }),
  ]);
}
