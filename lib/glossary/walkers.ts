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

function documentOf(node: Node): Document {
  return node.ownerDocument ?? (node as Document);
}
