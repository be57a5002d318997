/** The parts of a dossier. Each gives both languages and escapes what people wrote. */
import { fieldIds, fieldKinds, type Entry, type FieldId } from '../evidence/entry.ts';
import { formatMoney, readCents } from '../money/amount.ts';
import { html, written, type Markup } from './html.ts';
import { minutesOf, nameMinutes, nameMoment } from './moment.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';
import {
  fieldWords,
  kindWords,
  verdictWords,
  type DossierKey,
  type DossierWords,
} from './words.ts';

export interface PartsOf {
  words: DossierWords;
  /** What of a person's words may be shown. */
  show(text: string): string;
  /** Attachment id → the picture as a data address; only pictures that may be shown. */
  pictures: ReadonlyMap<string, string>;
}

/** A word in English and, beside it, in the reader's language. */
export function both({ words }: Pick<PartsOf, 'words'>, key: DossierKey): Markup {
  const own = html` <span class="own" lang="${words.locale}">${words.own(key)}</span>`;
  return html`<span lang="en">${words.en(key)}</span>${words.locale === 'en' ? null : own}`;
}

/** Everything that was kept, in the order of time. */
export function timelinePart(of: PartsOf, entries: readonly Entry[]): Markup {
  const stops = entries.map((entry) => stop(of, entry));
  return html`<section>
    <h2>${both(of, 'timeline')}</h2>
    <p class="soft block">${both(of, 'times')}</p>
    ${
      stops.length === 0
        ? html`<p class="block">${both(of, 'nothing')}</p>`
        : html`<ol class="line">
            ${stops}
          </ol>`
    }
  </section> `;
}

function stop(of: PartsOf, entry: Entry): Markup {
  const minutes = minutesOf(entry);
  const said = fieldIds.filter((field) => (entry.promised[field] ?? '').trim() !== '');
  const rows = said.map(
    (field) =>
      html`<dt>${both(of, fieldWords[field])}</dt>
        <dd>${told(of, field, entry.promised[field]!)}</dd>`,
  );
  const pictures = entry.attachments.flatMap(({ id, name }) => {
    const address = of.pictures.get(id);
    return address === undefined ? [] : [html`<img src="${address}" alt="${of.show(name)}" />`];
  });
  const names = entry.attachments.map(
    ({ name }) => html`<p class="soft">${written(of.show(name))}</p>`,
  );
  return html`<li>
    <p class="soft">
      ${nameMoment(entry.at, entry.zone)}${minutes === null ? null : html` · ${both(of, 'lasted')} ${nameMinutes(minutes, 'en')}`}
    </p>
    <h3>
      ${both(of, kindWords[entry.kind])}${entry.title === '' ? null : html` · ${written(of.show(entry.title))}`}
    </h3>
    ${rows.length === 0 ? null : html`<dl>${rows}</dl>`}
    ${entry.text === '' ? null : html`<div class="text" dir="auto">${written(of.show(entry.text))}</div>`}
    ${names}${pictures}
  </li> `;
}

/** What was promised beside what happened. */
export function outcomesPart(of: PartsOf, entries: readonly Entry[]): Markup {
  const rows = outcomesOf(entries).map(
    (row) =>
      html`<tr>
        <td>${both(of, fieldWords[row.field])}</td>
        <td>
          ${told(of, row.field, row.promised)}
          <div class="soft">${nameMoment(row.entry.at, row.entry.zone)}</div>
        </td>
        <td>${row.happened === null ? '—' : told(of, row.field, row.happened)}</td>
        <td class="${row.verdict === 'differs' ? 'differs' : 'even'}">${verdict(of, row)}</td>
      </tr> `,
  );
  const columns = (['what', 'promised', 'happened', 'verdict'] as const).map(
    (key) => html`<th scope="col" class="block">${both(of, key)}</th>`,
  );
  const table = html`<table>
    <thead>
      <tr>
        ${columns}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  return html`<section>
    <h2>${both(of, 'outcomes')}</h2>
    ${rows.length === 0 ? html`<p class="block">${both(of, 'noPromise')}</p>` : table}
  </section> `;
}

function verdict(of: PartsOf, { verdict: how, more }: Outcome): Markup {
  const by =
    more === null || more === 0
      ? null
      : html`<div>
          ${formatMoney(Math.abs(more), 'en')} ${both(of, more > 0 ? 'more' : 'less')}
        </div>`;
  return html`${both(of, verdictWords[how])}${by}`;
}

// A reference is what the carrier finds the call by, and enters no account: it is never blanked.
function told(of: PartsOf, field: FieldId, text: string): Markup {
  const cents = fieldKinds[field] === 'money' ? readCents(text) : undefined;
  if (cents !== undefined) return html`${formatMoney(cents, 'en')}`;
  return written(field === 'reference' ? text : of.show(text));
}

/** Every file with its size and its SHA-256. */
export function documentsPart(of: PartsOf, entries: readonly Entry[]): Markup {
  const rows = entries.flatMap(({ attachments }) =>
    attachments.map(
      ({ name, size, sha256 }) =>
        html`<tr>
          <td>${written(of.show(name))}</td>
          <td>${size.toLocaleString('en-US')}</td>
          <td class="hash">${sha256}</td>
        </tr> `,
    ),
  );
  const columns = (['file', 'size', 'sha256'] as const).map(
    (key) => html`<th scope="col" class="block">${both(of, key)}</th>`,
  );
  const table = html`<p class="soft block">${both(of, 'documentsNote')}</p>
    <table>
      <thead>
        <tr>
          ${columns}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
  return html`<section>
    <h2>${both(of, 'documents')}</h2>
    ${rows.length === 0 ? html`<p class="block">${both(of, 'noDocuments')}</p>` : table}
  </section> `;
}
