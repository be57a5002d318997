/** The product itself: the shipped locate, with what the guide knows of a page. */
import { locate, type Sight } from '../../../lib/navigator/locate.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import { isTranslated } from '../../../lib/navigator/translated.ts';
import { enough } from '../../../lib/navigator/weights.ts';
import type { Method } from './method.ts';

/** What can be seen of this page now. */
export function sightOf(document: Document): Sight {
  return { roots: [...pageRoots(document)], translated: isTranslated(document) };
}

export const signoff: Method = {
  name: 'signoff',
  record: (_control, target) => () => {
    const located = locate(target, sightOf(document));
    if (!located.found) {
      const note = `${located.reason} ${JSON.stringify(located)}`;
      if (located.reason !== 'weak' || !located.best) return { note };
      // Enough in points may still lack what tells who it is.
      const score = Math.min(located.best.score, enough - 0.5);
      return { note, bet: { element: located.best.element, score } };
    }
    const { element, name, signals, score, lead } = located.found;
    const note = `“${name}” ${signals.join('+')} score ${score} lead ${lead}`;
    return { element, note, bet: { element, score } };
  },
};
