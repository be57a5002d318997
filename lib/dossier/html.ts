/** Writes HTML in which everything that is not markup of ours is escaped. */

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export type Slot = string | number | Markup | readonly Markup[] | null;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template: slots are escaped, except where they are markup themselves. */
export function html(parts: TemplateStringsArray, ...slots: Slot[]): Markup {
  return new Markup(parts.map((part, at) => part + markup(slots[at] ?? null)).join(''));
}

/** What a person wrote: shown as written, set apart so that it cannot turn the text around it. */
export function written(text: string): Markup {
  return html`<bdi>${readable(text)}</bdi>`;
}

/** The text without control characters and without those that turn the direction of writing. */
export function readable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

function markup(slot: Slot): string {
  if (slot === null) return '';
  if (slot instanceof Markup) return slot.text;
  if (typeof slot === 'object') return slot.map(({ text }) => text).join('');
  return String(slot).replaceAll(/[&<>"']/g, (sign) => entities[sign]!);
}
