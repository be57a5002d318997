/** Reads the texts of a page, and holds what stands in which. */
import { passageOf, type Passage } from './begins.ts';
import { isUnbroken, runAround, textBeside } from './inline-run.ts';
import { seenOf, wall } from './letters.ts';
import { matchText, type Form, type Matcher } from './matcher.ts';
import type { Span } from './types.ts';

/** A surface form on the page, whatever it means there. */
export interface Found {
  form: Form;
  /** As the page writes it. */
  surface: string;
  /** From where to where; null: it is a control's label and stands nowhere. */
  span: Span | null;
}

/** What was found in one text or in several that are read as one, or in an element's label. */
export interface Entry {
  node: Text | Element;
  found: Found[];
  /** False once its place has been read anew. */
  current: boolean;
  /** True where several texts were read as one. */
  asOne: boolean;
}

export interface Reader {
  /**
   * Reads a text, and what it is one with; answers the last text read. What it says stands in `said` from `at`
   * on, with what the page says before and behind it.
   */
  read(text: Text, said?: Passage, at?: number): Text;
  /** What was found there holds no more. */
  forget(node: Node): Entry | undefined;
  /** Reads all texts that are one with it, again. */
  readRun(text: Text): Text;
  /** Texts that were read as one with others, or not, because of how they are drawn. */
  drawn: Set<Text>;
}

/** A reader that hands over what it finds, in the order of reading. */
export function openReader(
  matcher: Matcher,
  mayRead: (text: Text) => boolean,
  take: (entry: Entry) => void,
): Reader {
  const entries = new WeakMap<Node, Entry>();
  /** Not in there yet: a page that does not change is never asked. */
  let fresh: Entry[] = [];
  const drawn = new Set<Text>();

  function forget(node: Node): Entry | undefined {
    for (const entry of fresh) entries.set(entry.node, entry);
    if (fresh.length > 0) fresh = [];
    const entry = entries.get(node);
    if (!entry) return undefined;
    entry.current = false;
    entries.delete(node);
    return entry;
  }

  function keep(node: Text, found: Found[], run?: readonly Text[]): void {
    const entry: Entry = { node, found, current: true, asOne: run !== undefined };
    if (run) for (const one of run) entries.set(one, entry);
    else fresh.push(entry);
    take(entry);
  }

  function read(text: Text, said?: Passage, at = 0): Text {
    const passage = said ?? passageOf(text.data);
    const from = said ? at : 0;
    const all = passage.text;
    const to = from + text.length;
    let found: Found[] | undefined;
    let one = matcher.next(passage, from, from, to);
    for (; one; one = matcher.next(passage, one.end, from, to)) {
      const { start, end, form, open } = one;
      const isFirst = start === from || seenOf(all.slice(from, start)) === '';
      if ((open && textBeside(text, true)) || (isFirst && isBegun(text, all, from)))
        return readRun(text);
      if (!form) continue;
      const span = { start: text, startOffset: start - from, end: text, endOffset: end - from };
      const here = { form, surface: all.slice(start, end), span };
      if (found) found.push(here);
      else found = [here];
    }
    if (found && mayRead(text)) keep(text, found);
    return text;
  }

  function readRun(text: Text): Text {
    if (!mayRead(text)) {
      forget(text);
      return text;
    }
    const run = runAround(text);
    for (const one of run) forget(one);
    const { joined, starts } = join(run);
    const found = matchText(matcher, joined).map(({ start, end, form }) => {
      const from = starts.findLastIndex((at) => at <= start);
      const to = starts.findLastIndex((at) => at < end);
      const span = {
        start: run[from]!,
        startOffset: start - starts[from]!,
        end: run[to]!,
        endOffset: end - starts[to]!,
      };
      return { form, surface: joined.slice(start, end), span };
    });
    if (found.length > 0) keep(found[0]!.span.start, found, run.length > 1 ? run : undefined);
    return run.at(-1)!;
  }

  /** What a run says, with a wall where two texts are drawn apart: asked only where it makes a difference. */
  function join(run: readonly Text[]): Joined {
    const asked = new Set<number>();
    const apart = new Set<number>();
    for (;;) {
      const all = joinAt(run, apart);
      const borders = bordersIn(matcher, all).filter((border) => !asked.has(border));
      if (borders.length === 0) return all;
      for (const border of borders) {
        const [before, behind] = [run[border - 1]!, run[border]!];
        asked.add(border);
        drawn.add(before).add(behind);
        if (!isUnbroken(before, behind)) apart.add(border);
      }
    }
  }

  return { read, forget, readRun, drawn };
}

/** Whether what begins a text may have begun, or be part of a word, in the one before it. */
function isBegun(text: Text, all: string, from: number): boolean {
  if (from > 0 && isSpace(all, from - 1)) return false;
  let before = textBeside(text, false);
  while (before && before.length === 0) before = textBeside(before, false);
  return before !== undefined && !isSpace(before.data, before.length - 1);
}

const isSpace = (text: string, at: number) =>
  text.charCodeAt(at) === 32 || /\s/.test(text.charAt(at));

/** Texts as one, and where each begins. */
interface Joined {
  joined: string;
  starts: number[];
}

function joinAt(run: readonly Text[], walls: ReadonlySet<number>): Joined {
  const starts: number[] = [];
  let joined = '';
  for (const [at, { data }] of run.entries()) {
    if (walls.has(at)) joined += wall;
    starts.push(joined.length);
    joined += data;
  }
  return { joined, starts };
}

/** Where a wall would change what is found: within a term, and where no space parts the texts. */
function bordersIn(matcher: Matcher, { joined, starts }: Joined): number[] {
  const terms = matchText(matcher, joined);
  return [...starts.keys()].slice(1).filter((border) => {
    const at = starts[border]!;
    return (
      /^\S{2}$/.test(joined.slice(at - 1, at + 1)) ||
      /\d/.test(joined[at] ?? '') ||
      terms.some(({ start, end }) => start < at && at < end)
    );
  });
}
