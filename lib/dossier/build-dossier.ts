/** One HTML file with everything that was kept about a line: no script, nothing loaded, prints clean. */
import { inOrder, type Entry } from '../evidence/entry.ts';
import { comparedPart } from './compared.ts';
import { coverPart, type About } from './cover.ts';
import { documentsPart } from './documents.ts';
import { html, Markup, readable } from './html.ts';
import { numbersOf, type PartsOf } from './parts.ts';
import { pictureAddress } from './picture-address.ts';
import { redact } from './redact.ts';
import { dossierStyle } from './style.ts';
import { timelinePart } from './timeline.ts';
import type { DossierWords } from './words.ts';

/** `redacted` false: the user wants every number in it. */
export interface DossierOf extends About {
  words: DossierWords;
  entries: readonly Entry[];
  /** Attachment id → its bytes; screenshots among them are shown. */
  contents: ReadonlyMap<string, Uint8Array>;
}

/** The text of the file. */
export function buildDossier(of: DossierOf): string {
  const entries = inOrder(of.entries);
  const references = entries.flatMap(({ promised }) => promised.reference?.trim() ?? []);
  const parts: PartsOf = {
    words: of.words,
    show: of.redacted ? (text) => redact(readable(text), references) : readable,
    pictures: picturesOf(entries, of.contents),
    ...numbersOf(entries),
  };
  const title = of.words.en('title');
  const page = html`<!doctype html>
    <html lang="en" class="${of.words.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="generator" content="Signoff" />
        <title>${title} · ${parts.show(of.line)}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          ${coverPart(parts, of, entries)} ${timelinePart(parts, entries)}
          ${comparedPart(parts, entries)} ${documentsPart(parts, entries)}
        </main>
      </body>
    </html> `;
  return page.text;
}

const style = new Markup(dossierStyle);

// Other files may hold what was never blanked; a screenshot was, before it was kept.
function picturesOf(entries: readonly Entry[], contents: DossierOf['contents']) {
  const shown = entries.filter(({ kind }) => kind === 'screenshot');
  return new Map(
    shown.flatMap(({ attachments }) =>
      attachments.flatMap(({ id }) => {
        const address = pictureAddress(contents.get(id));
        return address === null ? [] : [[id, address] as const];
      }),
    ),
  );
}
