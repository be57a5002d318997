/** Finding the trees of a page bit by bit: a large one would be held up by a walk over all its elements. */
import type { Root } from '../../lib/navigator/page-roots.ts';
import { frameDocument, openShadow } from '../../lib/navigator/page-roots.ts';

/** After so many elements the clock may be looked at. */
const stride = 500;

/** Tells of the same roots as `pageRoots`; stops wherever the clock may be looked at. */
export function* findRoots(root: Root, tell: (root: Root) => void): Generator<void> {
  tell(root);
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    const inner = openShadow(element) ?? frameDocument(element);
    if (inner) yield* findRoots(inner, tell);
    count += 1;
    if (count % stride === 0) yield;
  }
}
