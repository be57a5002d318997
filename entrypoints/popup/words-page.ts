import { sendToTab } from '../../lib/browser.ts';
import type { WordsPage } from '../../ui/terms/use-page-terms.ts';
import type { Session } from './session.ts';

/** The carrier's page under the popup, for the list of its words; null where there is no guide in it. */
export function wordsPage({ tab, report, carrierHere }: Session): WordsPage | null {
  if (!tab || !report) return null;
  return {
    id: `${tab.id} ${tab.url}`,
    host: report.host,
    carrier: carrierHere?.id,
    place: report.place,
    translated: report.translated,
    news: report,
    find: async (index) => (await sendToTab(tab.id, 'terms:find', { index })) ?? [],
    jump: async (index, term) => (await sendToTab(tab.id, 'terms:jump', { index, term })) ?? false,
  };
}
