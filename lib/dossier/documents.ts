/** The part of a dossier that lists every file with its size and its SHA-256. */
import type { Entry } from '../evidence/entry.ts';
import { wallClock } from '../evidence/wall-clock.ts';
import { html, written, type Markup } from './html.ts';
import { both, entryAnchor, table, type PartsOf } from './parts.ts';

/** The part. */
export function documentsPart(of: PartsOf, entries: readonly Entry[]): Markup {
  const rows = entries.flatMap((entry) =>
    entry.attachments.map(({ id, name, size, sha256 }) => {
      const number = of.fileNumbers.get(id) ?? 0;
      const { day } = wallClock(entry.at, entry.zone);
      return html`<tr id="file-${number}">
        <td>
          [${number}] ${written(of.show(name))}
          <div class="soft"><a href="#${entryAnchor(of, entry)}">${day}</a></div>
        </td>
        <td class="size">${size.toLocaleString('en-US')}</td>
        <td class="hash">${sha256}</td>
      </tr> `;
    }),
  );
  return html`<section class="keep">
    <h2>${both(of, 'documents')}</h2>
    ${
      rows.length === 0
        ? html`<p class="block">${both(of, 'noDocuments')}</p>`
        : html`<p class="soft block">${both(of, 'documentsNote')}</p>
            ${table(of, 'files', ['file', 'size', 'sha256'], rows)}`
    }
  </section> `;
}
