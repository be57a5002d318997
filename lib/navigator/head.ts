/** What stands first on a control of several pieces: a title over its description, a label before its state. */
import { childrenOf, pieceName } from './accessible-name.ts';

/** Words set off within running text: what follows belongs to them. */
const emphasis: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i', 'u', 'mark']);
/** Beside words, what is told of a picture is none of them. */
const pictures: ReadonlySet<string> = new Set(['img', 'svg', 'picture']);

/** The name of its first piece in words; "" where its text is of one piece, or runs on. */
export function headOf(element: Element): string {
  const pieces = piecesOf(element);
  if (pieces.length < 2) return '';
  const [first, second, ...rest] = pieces.filter(({ tag }) => !pictures.has(tag));
  if (!first || !second) return first?.text ?? '';
  if (pieces.every(isWord)) return '';
  if ([second, ...rest].some(({ tag }) => emphasis.has(tag))) return '';
  return emphasis.has(first.tag) && second.tag === '#text' ? '' : first.text;
}

interface Piece {
  node: Node;
  /** Its element's name, "#text" for mere text. */
  tag: string;
  text: string;
}

/** The text nodes and elements side by side in it that say something; wrappers of one are gone through. */
function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const node of childrenOf(element)) {
    const text = pieceName(node);
    if (text !== '') pieces.push({ node, tag: node.nodeName.toLowerCase(), text });
  }
  const [only] = pieces;
  return pieces.length === 1 && only!.node.nodeType === 1
    ? piecesOf(only!.node as Element)
    : pieces;
}

/** A sentence whose words have an element each is of one piece. */
function isWord({ tag, text }: Piece): boolean {
  return tag !== '#text' && !text.includes(' ');
}
