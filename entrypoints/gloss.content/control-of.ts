/** What is pressed by pressing a word. */
import { parentAcross } from '../../lib/navigator/page-roots.ts';

const controls =
  'a[href],button,summary,[role="button"],[role="link"],[role="tab"],[role="switch"],[role^="menuitem"],[role="checkbox"]';

/** The control an element is, or stands in, across slots and shadow roots; null where there is none. */
export function controlOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentAcross(at))
    if (at.matches(controls)) return at;
  return null;
}
