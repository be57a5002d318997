/** A term as it is pasted into a chat: the page's English with the reader's words beside it. */
import type { Term } from '../../content-rules/schema.ts';
import type { Locale } from '../languages.ts';

/** "Port out 携号转出"; English alone for a reader of English. `surface`: as the page writes it. */
export function copyText(
  term: Pick<Term, 'en' | 'called'>,
  locale: Locale,
  surface = term.en,
): string {
  const english = surface.replaceAll(/\s+/g, ' ').trim();
  return locale === 'en' ? english : `${english} ${term.called[locale]}`;
}
