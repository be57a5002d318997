/** Walking a tree of the page. */
import type { Root } from '../navigator/page-roots.ts';
import type { Passage } from './begins.ts';

/** A walk that may be left off. */
export interface Walk {
  walker: TreeWalker;
  /** Goes on for a few nodes; true: it has come to its end. */
  go(walk: Walk): boolean;
  /** What all its texts say; undefined once the page has changed. */
  said: Passage | undefined;
  /** So much of that lies behind it. */
  from: number;
  /** It may come upon texts that were read: they stand elsewhere now, or all is read again. */
  known: boolean;
}

/** A page, a frame's page, or a shadow root. */
export function isRoot(node: Node): node is Root {
  return node.nodeType === 9 || node.nodeType === 11;
}

/** Below the scope; `what`: a mask of `NodeFilter`. */
export function walkerOf(scope: Node, what: number): TreeWalker {
  return documentOf(scope).createTreeWalker(scope, what);
}

/** The last node in a node, in the order of the document; itself where it is empty. */
export function lastIn(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** Out of a node that was taken out, to what stood before it there: the walk goes on with what stood behind it. */
export function stepOut(
  walker: TreeWalker,
  { target, previousSibling, removedNodes }: MutationRecord,
): void {
  for (const node of removedNodes)
    if (node.contains(walker.currentNode) && !node.contains(walker.root))
      walker.currentNode = previousSibling ? lastIn(previousSibling) : target;
}

function documentOf(node: Node): Document {
  return node.ownerDocument ?? (node as Document);
}
