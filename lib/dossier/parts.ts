/** What the parts of a dossier share: both languages, what people wrote escaped, and where things stand. */
import { fieldKinds, type Entry, type FieldId } from '../evidence/entry.ts';
import { formatMoney, readCents } from '../money/amount.ts';
import { html, written, type Markup } from './html.ts';
import type { Outcome } from './outcomes.ts';
import type { DossierKey, DossierWords } from './words.ts';

export interface PartsOf {
  words: DossierWords;
  /** What of a person's words may be shown. */
  show(text: string): string;
  /** Attachment id → the picture as a data address; only pictures that may be shown. */
  pictures: ReadonlyMap<string, string>;
  /** Entry id → its number, in the order of time. */
  entryNumbers: ReadonlyMap<string, number>;
  /** Attachment id → its number in the list of files. */
  fileNumbers: ReadonlyMap<string, number>;
}

/** From 1, in the order of time. */
export function numbersOf(entries: readonly Entry[]) {
  const files = entries.flatMap(({ attachments }) => attachments);
  const numbered = (ids: readonly { id: string }[]) =>
    new Map(ids.map(({ id }, at) => [id, at + 1]));
  return { entryNumbers: numbered(entries), fileNumbers: numbered(files) };
}

/** A word in English and, beside it, in the reader's language. */
export function both({ words }: Pick<PartsOf, 'words'>, key: DossierKey): Markup {
  const own = html` <span class="own" lang="${words.locale}">${words.own(key)}</span>`;
  return html`<span lang="en">${words.en(key)}</span>${words.locale === 'en' ? null : own}`;
}

/** What an agent said, or what came of it. */
export function told(of: PartsOf, field: FieldId, text: string): Markup {
  const cents = fieldKinds[field] === 'money' ? readCents(text) : undefined;
  if (cents !== undefined) return html`${formatMoney(cents, 'en')}`;
  // A reference is what the carrier finds the call by, and enters no account: it is never blanked.
  return written(field === 'reference' ? text : of.show(text));
}

/** By how much an amount differs; nothing where it does not. */
export function difference(of: PartsOf, { more }: Outcome): Markup | null {
  if (more === null || more === 0) return null;
  return html`<div class="differs">
    ${formatMoney(Math.abs(more), 'en')} ${both(of, more > 0 ? 'more' : 'less')}
  </div>`;
}

/** Where an entry stands in the file. */
export function entryAnchor({ entryNumbers }: PartsOf, { id }: Entry): string {
  return `entry-${entryNumbers.get(id) ?? 0}`;
}

/** A table with a row of headings, which every printed page repeats. */
export function table(
  of: PartsOf,
  name: string,
  columns: readonly DossierKey[],
  rows: readonly Markup[],
): Markup {
  const heads = columns.map((key) => html`<th scope="col" class="block">${both(of, key)}</th>`);
  return html`<table class="${name}">
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
