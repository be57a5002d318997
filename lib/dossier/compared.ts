/** The part of a dossier that sets what was promised beside what happened. */
import type { Entry } from '../evidence/entry.ts';
import { wallClock } from '../evidence/wall-clock.ts';
import { html, type Markup } from './html.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';
import { both, difference, entryAnchor, table, told, type PartsOf } from './parts.ts';
import { fieldWords, kindWords, verdictWords } from './words.ts';

/** The part. */
export function comparedPart(of: PartsOf, entries: readonly Entry[]): Markup {
  const rows = outcomesOf(entries).map(
    (row) =>
      html`<tr>
        <td>${both(of, fieldWords[row.field])}</td>
        <td>
          ${told(of, row.field, row.promised)}
          <div class="soft">${spoken(of, row)}</div>
        </td>
        <td>${row.happened === null ? '—' : told(of, row.field, row.happened)}</td>
        <td class="${row.verdict === 'differs' ? 'differs' : 'even'}">
          ${both(of, verdictWords[row.verdict])}${difference(of, row)}
        </td>
      </tr> `,
  );
  return html`<section class="page">
    <h2>${both(of, 'outcomes')}</h2>
    ${
      rows.length === 0
        ? html`<p class="block">${both(of, 'noPromise')}</p>`
        : table(of, 'compared', ['what', 'promised', 'happened', 'verdict'], rows)
    }
  </section> `;
}

/** When it was promised, how, and by whom. */
function spoken(of: PartsOf, { entry }: Outcome): Markup {
  const { day } = wallClock(entry.at, entry.zone);
  const agent = entry.promised.agent?.trim() ?? '';
  const by = agent === '' ? null : html` · ${told(of, 'agent', agent)}`;
  return html`<a href="#${entryAnchor(of, entry)}">${day}</a> ·
    ${both(of, kindWords[entry.kind])}${by}`;
}
