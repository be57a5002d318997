/** What the gloss on a page gets: the words to mark there, and what they mean. */
import { glossTables } from '../../assets/messages/gloss/tables.ts';
import { loadTerms } from '../../content-rules/glossary.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import { pressAt } from '../../lib/glossary/press-at.ts';
import type { GlossBrief, TermMeaning } from '../../lib/glossary/types.ts';
import type { Locale } from '../../lib/languages.ts';
import type { State } from '../../lib/state/shape.ts';
import { carrierOfUrl } from './brief.ts';

/** null where we have no business. */
export async function glossBriefFor(
  url: string,
  { settings }: State,
  locale: Locale,
  hiddenNow: boolean,
): Promise<GlossBrief | null> {
  const carrier = carrierOfUrl(url);
  if (!carrier) return null;
  const hidden = hiddenNow || settings.hiddenHosts.includes(new URL(url).hostname);
  const mode = hidden ? 'off' : settings.gloss;
  const index =
    mode === 'off' ? null : compileTerms(await loadTerms(), carrier.id, { key: mode === 'key' });
  return { mode, index, locale, words: glossTables[locale] };
}

/** Meanings in the reader's language, for the terms that stand on the page. */
export async function meaningsFor(
  ask: { url: string; place: string | null; terms: readonly string[] },
  locale: Locale,
): Promise<Record<string, TermMeaning>> {
  const place = carrierOfUrl(ask.url)?.places.find(({ id }) => id === ask.place);
  const asked = new Set(ask.terms);
  const terms = (await loadTerms()).filter(({ id }) => asked.has(id));
  return Object.fromEntries(
    terms.map((term) => [
      term.id,
      {
        en: term.en,
        called: locale === 'en' ? null : term.called[locale],
        means: term.means[locale],
        danger: term.danger,
        press: pressAt(term, place)?.[locale] ?? null,
      },
    ]),
  );
}
