/** One HTML file with everything that was kept about a line: no script, nothing loaded, prints clean. */
import { inOrder, type Entry } from '../evidence/entry.ts';
import { html, Markup, readable, written } from './html.ts';
import { nameMoment } from './moment.ts';
import { both, documentsPart, outcomesPart, timelinePart, type PartsOf } from './parts.ts';
import { pictureAddress } from './picture-address.ts';
import { redact } from './redact.ts';
import { dossierStyle } from './style.ts';
import type { DossierWords } from './words.ts';

export interface DossierOf {
  words: DossierWords;
  line: string;
  /** The carrier's name, null where none is known. */
  carrier: string | null;
  entries: readonly Entry[];
  /** Attachment id → its bytes; screenshots among them are shown. */
  contents: ReadonlyMap<string, Uint8Array>;
  /** False: the user wants every number in it. */
  redacted: boolean;
  /** When and where it is made; nothing here looks at the clock. */
  made: { at: Date; zone: string };
}

/** The text of the file. */
export function buildDossier(of: DossierOf): string {
  const entries = inOrder(of.entries);
  const parts: PartsOf = {
    words: of.words,
    show: of.redacted ? (text) => redact(readable(text)) : readable,
    pictures: picturesOf(entries, of.contents),
  };
  const title = of.words.en('title');
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        />
        <meta name="generator" content="Signoff" />
        <title>${title} · ${parts.show(of.line)}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${cover(of, parts, entries)} ${timelinePart(parts, entries)} ${outcomesPart(parts, entries)}
        ${documentsPart(parts, entries)}
      </body>
    </html> `;
  return page.text;
}

const style = new Markup(dossierStyle);

function cover(of: DossierOf, parts: PartsOf, entries: readonly Entry[]): Markup {
  const at = (entry: Entry | undefined) => (entry ? nameMoment(entry.at, entry.zone) : '—');
  const [first, last] = [entries[0], entries.at(-1)];
  const rows: [Parameters<typeof both>[1], Markup | string][] = [
    ['line', written(parts.show(of.line))],
    ['carrier', of.carrier ?? '—'],
    ['period', entries.length < 2 ? at(first) : `${at(first)} – ${at(last)}`],
    ['count', String(entries.length)],
    ['made', nameMoment(of.made.at.toISOString(), of.made.zone)],
  ];
  return html`<header>
    <h1>${both(parts, 'title')}</h1>
    <p class="block">${both(parts, 'subtitle')}</p>
    ${line}
    <dl>
      ${rows.map(
        ([key, text]) =>
          html`<dt>${both(parts, key)}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
    <p class="soft block">${both(parts, of.redacted ? 'redacted' : 'unredacted')}</p>
    <p class="soft block">${both(parts, 'own')}</p>
  </header>`;
}

// The mark of the product: a line with its stops, and where it ends.
const line = html`<svg
  class="mark"
  viewBox="0 0 400 20"
  preserveAspectRatio="xMinYMid meet"
  aria-hidden="true"
>
  <path d="M10 10h300" stroke="#0a7360" stroke-width="4" stroke-linecap="round" />
  <g fill="#fff" stroke="#0a7360" stroke-width="3">
    <circle cx="10" cy="10" r="6" />
    <circle cx="110" cy="10" r="6" />
    <circle cx="210" cy="10" r="6" />
  </g>
  <path d="M310 2v16" stroke="#0a7360" stroke-width="5" stroke-linecap="round" />
</svg>`;

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
