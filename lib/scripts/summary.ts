/** What was promised in a call, as a text to keep. */
import type { Script, Slot } from '../../content-rules/schema.ts';
import type { Locale } from '../languages.ts';
import { textIn } from '../text.ts';
import { fieldOfSlot } from './call-entry.ts';
import { slotText, type Filled } from './fill.ts';

export interface Promised {
  slot: Slot;
  /** null: nobody has asked. */
  text: string | null;
}

/** Everything that had to be asked, with the answers; then what was told besides. */
export function promisedIn(
  { mustAsk }: Pick<Script, 'mustAsk'>,
  slots: readonly Slot[],
  told: Filled,
  locale: Locale,
): Promised[] {
  const besides = slots.filter(
    ({ id }) => !mustAsk.includes(id) && id in fieldOfSlot && told[id] !== undefined,
  );
  return [...mustAsk, ...besides.map(({ id }) => id)].flatMap((id) => {
    const slot = slots.find((one) => one.id === id);
    return slot ? [{ slot, text: slotText(slot, told[id], locale) }] : [];
  });
}

/** One line for each, in English with the user's language beside it: the carrier may get to read it. */
export function summaryText(
  head: readonly string[],
  script: Pick<Script, 'mustAsk'>,
  slots: readonly Slot[],
  told: Filled,
  locale: Locale,
): string {
  const own = promisedIn(script, slots, told, locale);
  const lines = promisedIn(script, slots, told, 'en').map(({ slot, text }, i) => {
    const english = `${textIn(slot.name, 'en')}: ${text ?? '—'}`;
    if (locale === 'en') return english;
    return `${english} / ${textIn(slot.name, locale)}：${own[i]!.text ?? '—'}`;
  });
  return [...head, ...lines].join('\n');
}
