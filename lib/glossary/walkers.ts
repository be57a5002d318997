/** Walking a tree of the page. */

export type Root = Document | ShadowRoot;

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
