/** Reads the texts of a page, and holds what stands in which. */
import { isUnbroken, runAround, textBeside } from './inline-run.ts';
import { eachMatch, isCut, matchText, type Form, type Matcher } from './matcher.ts';
import { wall } from './term-pattern.ts';
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
  /** Reads a text, and what it is one with; answers the last text read. */
  read(text: Text, again: boolean): Text;
  /** What was found there holds no more. */
  forget(node: Node): Entry | undefined;
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
  const drawn = new Set<Text>();

  function forget(node: Node): Entry | undefined {
    const entry = entries.get(node);
    if (!entry) return undefined;
    entry.current = false;
    entries.delete(node);
    return entry;
  }

  function keep(nodes: readonly Text[], found: Found[]): void {
    if (found.length === 0) return;
    const asOne = nodes.length > 1;
    const entry: Entry = { node: found[0]!.span!.start, found, current: true, asOne };
    for (const node of nodes) entries.set(node, entry);
    take(entry);
  }

  function read(text: Text, again: boolean): Text {
    // Others were read as one with it: they have lost what was found as well.
    if (again && forget(text)?.asOne) return readRun(runAround(text));
    const { data } = text;
    let found: Found[] | undefined;
    let asOne = false;
    eachMatch(matcher, data, (start, end, form) => {
      const atEnd = end === data.length;
      asOne ||= (atEnd && !form) || isCut(data, start, end) || isTouched(text, start === 0, atEnd);
      if (!form || asOne) return;
      const span = { start: text, startOffset: start, end: text, endOffset: end };
      (found ??= []).push({ form, surface: data.slice(start, end), span });
    });
    if (asOne) return readRun(runAround(text));
    if (found && mayRead(text)) keep([text], found);
    return text;
  }

  function readRun(run: readonly Text[]): Text {
    for (const text of run) forget(text);
    if (!mayRead(run[0]!)) return run.at(-1)!;
    const starts: number[] = [];
    let joined = '';
    run.forEach((text, i) => {
      if (i > 0 && !isUnbroken(run[i - 1]!, text)) joined += wall;
      if (run.length > 1) drawn.add(text);
      starts.push(joined.length);
      joined += text.data;
    });
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
    keep(run, found);
    return run.at(-1)!;
  }

  return { read, forget, drawn };
}

/** Whether what stands at the edge of a text may go on, or have begun, in the one beside it. */
function isTouched(text: Text, atStart: boolean, atEnd: boolean): boolean {
  if (atEnd && textBeside(text, true)) return true;
  if (!atStart) return false;
  let before = textBeside(text, false);
  while (before && before.length === 0) before = textBeside(before, false);
  return before !== undefined && !/\s$/.test(before.data);
}
