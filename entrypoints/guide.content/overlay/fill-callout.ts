/** What the callout says. */
import type { Parts } from './parts.ts';

/** "" is not shown. */
export interface CalloutWords {
  kicker: string;
  name: string;
  means: string;
  hint: string;
  /** Where it leads, and how far it is; each is kept on one line where it fits. */
  way: readonly string[];
  /** Stops on the little line: one for here, one for each press to come. */
  stops: number;
  showMe: string;
  hideNow: string;
  hideSite: string;
  label: string;
  lang: string;
}

/** Writes the words that are not there already. */
export function fillCallout(
  { texts, way, wayText, line, callout }: Parts,
  words: CalloutWords,
): void {
  for (const [key, part] of Object.entries(texts)) {
    const text = words[key as keyof typeof texts];
    if (part.textContent !== text) part.textContent = text;
    part.hidden = !text;
  }
  way.hidden = words.way.length === 0;
  if (wayText.textContent !== words.way.join(''))
    wayText.replaceChildren(
      ...words.way.map((text) =>
        Object.assign(wayText.ownerDocument.createElement('span'), { textContent: text }),
      ),
    );
  callout.lang = words.lang;
  callout.ariaLabel = words.label;
  const stops = Math.min(words.stops, 7);
  while (line.childElementCount > stops) line.lastChild!.remove();
  while (line.childElementCount < stops) line.append(line.ownerDocument.createElement('i'));
}
