/** A matcher too slow to ship but too simple to be wrong: plain loops, no code of the product. */

/** Surface → id. Lower case, one space for a gap. */
export type NaiveTerms = Readonly<Record<string, string>>;

export interface NaiveHit {
  id: string;
  start: [text: Text, offset: number];
  end: [text: Text, offset: number];
}

interface Letter {
  char: string;
  text: Text;
  offset: number;
}

const inline = ['A', 'B', 'EM', 'I', 'SPAN', 'STRONG', 'MARK'];
const unread = ['SCRIPT', 'STYLE', 'CODE', 'TEXTAREA', 'PRE'];
const unseen = '\u00ad\u200b\u200d\u2060';
const gaps = ' \t\n\u00a0-\u2010\u2011\u2013';

/** Every hit below a node, in reading order. */
export function findNaively(root: Node, terms: NaiveTerms): NaiveHit[] {
  const runs: Letter[][] = [[]];
  collect(root, runs);
  return runs.flatMap((run) => hitsIn(run, terms));
}

// A run ends where anything begins or ends that is not in one line with its neighbours.
function collect(node: Node, runs: Letter[][]): void {
  if (node.nodeType === 3) {
    const text = node as Text;
    for (let offset = 0; offset < text.data.length; offset += 1)
      if (!unseen.includes(text.data[offset]!))
        runs.at(-1)!.push({ char: text.data[offset]!, text, offset });
    return;
  }
  if (node.nodeType === 8) return;
  const element = node as Element;
  const breaks = !inline.includes(element.tagName);
  const closed = unread.includes(element.tagName) || element.hasAttribute?.('contenteditable');
  if (breaks || closed) runs.push([]);
  if (!closed) for (const child of element.childNodes) collect(child, runs);
  if (breaks || closed) runs.push([]);
}

function hitsIn(run: readonly Letter[], terms: NaiveTerms): NaiveHit[] {
  const hits: NaiveHit[] = [];
  for (let at = 0; at < run.length; at += 1) {
    if (isWord(run[at - 1])) continue;
    let best: { id: string; end: number } | undefined;
    for (const [surface, id] of Object.entries(terms))
      for (const form of formsOf(surface)) {
        const end = endOf(run, at, form);
        if (end === undefined || (isWord(run[end - 1]) && isWord(run[end]))) continue;
        if (end > (best?.end ?? 0)) best = { id, end };
      }
    if (!best) continue;
    const [first, last] = [run[at]!, run[best.end - 1]!];
    hits.push({
      id: best.id,
      start: [first.text, first.offset],
      end: [last.text, last.offset + 1],
    });
    at = best.end - 1;
  }
  return hits;
}

/** Where the form that begins here ends; a space of it stands for any number of gaps. */
function endOf(run: readonly Letter[], start: number, form: string): number | undefined {
  let at = start;
  for (const char of form) {
    if (char !== ' ') {
      const here = run[at]?.char.toLowerCase();
      if ((here === '’' ? "'" : here) !== char) return undefined;
      at += 1;
      continue;
    }
    if (!isGap(run[at])) return undefined;
    while (isGap(run[at])) at += 1;
  }
  return at;
}

function isGap(letter: Letter | undefined): boolean {
  return letter !== undefined && gaps.includes(letter.char);
}

function isWord(letter: Letter | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}\p{Nd}_]/u.test(letter.char);
}

function formsOf(surface: string): string[] {
  if (!/\w$/.test(surface)) return [surface];
  const forms = [surface, `${surface}s`, `${surface}es`];
  return /[^aeiou]y$/.test(surface)
    ? [
        ...forms,
        `${surface.slice(0, -1)}ies`,
        `${surface.slice(0, -1)}iess`,
        `${surface.slice(0, -1)}ieses`,
      ]
    : forms;
}
