/** The product itself: the shipped locate, with what the guide knows of a page. */
import { locate, type Sight } from '../../../lib/navigator/locate.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import { isTranslated } from '../../../lib/navigator/translated.ts';
import type { Method } from './method.ts';

/** What can be seen of this page now. */
export function sightOf(document: Document): Sight {
  return { roots: [...pageRoots(document)], translated: isTranslated(document) };
}

export const signoff: Method = {
  name: 'signoff',
  record: (_control, target) => () => {
    const located = locate(target, sightOf(document));
    if (!located.found) return { note: `${located.reason} ${JSON.stringify(located)}` };
    const { element, name, signals, score, lead } = located.found;
    return { element, note: `“${name}” ${signals.join('+')} score ${score} lead ${lead}` };
  },
};
