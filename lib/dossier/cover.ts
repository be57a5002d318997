/** The first page of a dossier: whose line, the line itself with its stops, and what it comes to. */
import type { Entry, FieldId } from '../evidence/entry.ts';
import { wallClock } from '../evidence/wall-clock.ts';
import { html, written, type Markup } from './html.ts';
import { journeyOf, type Stop } from './journey.ts';
import { nameMoment } from './moment.ts';
import { outcomesOf } from './outcomes.ts';
import { both, difference, entryAnchor, table, told, type PartsOf } from './parts.ts';
import { fieldWords, kindWords, type DossierKey } from './words.ts';

export interface About {
  line: string;
  /** The carrier's name, null where none is known. */
  carrier: string | null;
  redacted: boolean;
  /** When and where it is made; nothing here looks at the clock. */
  made: { at: Date; zone: string };
}

/** The page. `entries` in the order of time. */
export function coverPart(of: PartsOf, about: About, entries: readonly Entry[]): Markup {
  const day = (entry: Entry | undefined) => (entry ? wallClock(entry.at, entry.zone).day : '—');
  const [first, last] = [day(entries[0]), day(entries.at(-1))];
  const rows: [DossierKey, Markup | string][] = [
    ['line', written(of.show(about.line))],
    ['carrier', about.carrier ?? '—'],
    ['period', first === last ? first : `${first} – ${last}`],
    ['count', String(entries.length)],
    ['made', nameMoment(about.made.at.toISOString(), about.made.zone)],
  ];
  return html`<header class="cover">
    <h1>${both(of, 'title')}</h1>
    <p class="lead block">${both(of, 'subtitle')}</p>
    ${journey(of, journeyOf(entries))}
    <dl>
      ${rows.map(
        ([key, text]) =>
          html`<dt>${both(of, key)}</dt>
            <dd>${text}</dd> `,
      )}
    </dl>
    ${short(of, entries)} ${talks(of, entries)}
    <footer>
      <p class="soft block">${both(of, about.redacted ? 'redacted' : 'unredacted')}</p>
      <p class="soft block">${both(of, 'own')}</p>
    </footer>
  </header> `;
}

// The mark of the product, drawn with what happened: stops, the end, and what came after it.
function journey(of: PartsOf, stops: readonly Stop[]): Markup | null {
  if (stops.length === 0) return null;
  const drawn = stops.map(
    ({ day, name, where }) =>
      html`<li class="${where}"><b>${day}</b> <span class="block">${both(of, name)}</span></li> `,
  );
  return html`<ol class="journey">
    ${drawn}
  </ol>`;
}

/** What did not come as promised: the reason why somebody is handed this. */
function short(of: PartsOf, entries: readonly Entry[]): Markup | null {
  const outcomes = outcomesOf(entries);
  const rows = outcomes.flatMap((row) =>
    row.verdict === 'differs'
      ? html`<tr>
          <td>${both(of, fieldWords[row.field])}</td>
          <td>${told(of, row.field, row.promised)}</td>
          <td>
            <b class="differs">${told(of, row.field, row.happened ?? '')}</b>
            ${difference(of, row)}
          </td>
        </tr> `
      : [],
  );
  if (outcomes.length === 0) return null;
  return html`<section>
    <h2>${both(of, 'short')}</h2>
    ${
      rows.length === 0
        ? html`<p class="block">${both(of, 'noDifference')}</p>`
        : table(of, 'short', ['what', 'promised', 'happened'], rows)
    }
  </section>`;
}

/** Who was spoken to, and the numbers under which the carrier finds it. */
function talks(of: PartsOf, entries: readonly Entry[]): Markup | null {
  const rows = entries.flatMap((entry) => {
    const [reference, agent] = [entry.promised.reference ?? '', entry.promised.agent ?? ''];
    if (reference.trim() === '' && agent.trim() === '') return [];
    const { day, time } = wallClock(entry.at, entry.zone);
    const cell = (field: FieldId, text: string) => (text === '' ? '—' : told(of, field, text));
    return html`<tr>
      <td><a href="#${entryAnchor(of, entry)}">${day} ${time}</a></td>
      <td>${both(of, kindWords[entry.kind])}</td>
      <td>${cell('agent', agent)}</td>
      <td>${cell('reference', reference)}</td>
    </tr> `;
  });
  if (rows.length === 0) return null;
  return html`<section>
    <h2>${both(of, 'talks')}</h2>
    ${table(of, 'talks', ['when', 'what', 'fieldAgent', 'fieldReference'], rows)}
  </section>`;
}
