/** What stands first on a control of several pieces: a title over its description, a label before its state. */
import { childrenOf, pieceName } from './accessible-name.ts';

/** Words set off within running text: what follows belongs to them. */
const emphasis: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i', 'u', 'mark']);

/** The name of its first piece; "" where its text is of one piece, or runs on. */
export function headOf(element: Element): string {
  const pieces = piecesOf(element);
  const [first, second] = pieces;
  if (!first || !second || pieces.every(isWord)) return '';
  if (pieces.slice(1).some(({ node }) => emphasis.has(node.nodeName.toLowerCase()))) return '';
  const runsOn = emphasis.has(first.node.nodeName.toLowerCase()) && second.node.nodeType === 3;
  return runsOn ? '' : first.text;
}

interface Piece {
  node: Node;
  text: string;
}

/** The text nodes and elements side by side in it that say something; wrappers of one are gone through. */
function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const node of childrenOf(element)) {
    const text = pieceName(node);
    if (text !== '') pieces.push({ node, text });
  }
  const [only] = pieces;
  return pieces.length === 1 && only!.node.nodeType === 1
    ? piecesOf(only!.node as Element)
    : pieces;
}

/** A sentence whose words have an element each is of one piece. */
function isWord({ node, text }: Piece): boolean {
  return node.nodeType === 1 && !text.includes(' ');
}
