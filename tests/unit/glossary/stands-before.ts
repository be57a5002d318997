/** Which of two words comes first for a reader, across shadow roots and frames: told of any two, without a list. */
import { hostOf } from '../../../lib/navigator/page-roots.ts';

interface Spot {
  node: Node;
  offset: number;
}

/** True where `a` stands before `b`. */
export function standsBefore(a: Spot, b: Spot): boolean {
  if (a.node === b.node) return a.offset < b.offset;
  const outerA = outwards(a.node);
  const outerB = outwards(b.node);
  for (const nodeA of outerA) {
    const nodeB = outerB.find((node) => node.getRootNode() === nodeA.getRootNode());
    if (nodeB === undefined) continue;
    // The same host: one of the words stands in its shadow root, which is drawn before its children.
    if (nodeA === nodeB) return nodeA !== a.node;
    const position = nodeA.compareDocumentPosition(nodeB);
    if (position & 16 /* contained by nodeA */) return nodeA !== a.node;
    if (position & 8 /* contains nodeA */) return nodeB === b.node;
    return (position & 4) /* following */ !== 0;
  }
  return false;
}

/** The node, the host or frame it stands in, that one's host or frame, and so on. */
function outwards(node: Node): Node[] {
  const chain: Node[] = [];
  for (let at: Node | null | undefined = node; at; at = hostOf(at)) chain.push(at);
  return chain;
}
