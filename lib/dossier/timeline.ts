/** The part of a dossier that tells everything that was kept, in the order of time. */
import { fieldIds, type Attachment, type Entry } from '../evidence/entry.ts';
import { html, readable, written, type Markup } from './html.ts';
import { minutesOf, nameMinutes, nameMoment } from './moment.ts';
import { both, entryAnchor, told, type PartsOf } from './parts.ts';
import { fieldWords, kindWords } from './words.ts';

/** The part. */
export function timelinePart(of: PartsOf, entries: readonly Entry[]): Markup {
  const stops = entries.map((entry) => stop(of, entry));
  return html`<section class="page">
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
  const rows = fieldIds.flatMap((field) => {
    const text = entry.promised[field] ?? '';
    return text.trim() === ''
      ? []
      : html`<dt>${both(of, fieldWords[field])}</dt>
          <dd>${told(of, field, text)}</dd> `;
  });
  return html`<li id="${entryAnchor(of, entry)}">
    <div class="head">
      <p class="soft">
        ${nameMoment(entry.at, entry.zone)}${minutes === null ? null : html` · ${both(of, 'lasted')} ${nameMinutes(minutes, 'en')}`}
      </p>
      <h3>
        ${both(of, kindWords[entry.kind])}${entry.title === '' ? null : html` · ${written(of.show(entry.title))}`}
      </h3>
    </div>
    ${rows.length === 0 ? null : html`<dl>${rows}</dl>`}
    ${entry.text === '' ? null : html`<div class="text" dir="auto">${readable(of.show(entry.text))}</div>`}
    ${entry.attachments.map((file) => attached(of, file))}
  </li> `;
}

function attached(of: PartsOf, { id, name }: Attachment): Markup {
  const number = of.fileNumbers.get(id) ?? 0;
  const link = html`<a href="#file-${number}">[${number}]</a> ${written(of.show(name))}`;
  const address = of.pictures.get(id);
  if (address === undefined) return html`<p class="soft">${link}</p> `;
  return html`<figure>
    <img src="${address}" alt="${of.show(name)}" />
    <figcaption class="soft">${link}</figcaption>
  </figure> `;
}
