/** What was found on a page, as one reads it: kept in order while texts come and go. */
import { hostOf, type Root } from '../navigator/page-roots.ts';
import type { Entry } from './read-texts.ts';

export interface ReadingList {
  add(entry: Entry): void;
  /** What still stands, in reading order. */
  entries(): Entry[];
}

/** One list for all roots. */
export function openReadingList(): ReadingList {
  let all: Entry[] = [];

  return {
    add: (entry) => all.push(entry),
    entries() {
      const lists = new Map<Root, Entry[]>();
      // Each is put in its place anew, which nearly always is the end: the page may have moved any of them.
      for (const entry of all) {
        if (!stands(entry)) continue;
        const root = entry.node.getRootNode() as Root;
        const list = lists.get(root);
        if (list) insert(list, entry);
        else lists.set(root, [entry]);
      }
      all = lists.size === 1 ? [...lists.values()][0]! : join(lists);
      return all.slice();
    },
  };
}

const stands = ({ node, current }: Entry) => current && node.isConnected;

function insert(list: Entry[], entry: Entry): void {
  if (isBefore(list.at(-1)!.node, entry.node)) list.push(entry);
  else list.splice(placeOf(list, entry.node), 0, entry);
}

/** Index of the first that does not stand before the node. */
function placeOf(list: readonly Entry[], node: Node): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!.node, node)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// An element stands before what is in it.
function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) /* following */ !== 0;
}

/** A root's words stand where its host does, before the words in the host. */
function join(lists: ReadonlyMap<Root, Entry[]>): Entry[] {
  const inner = new Map<Node, Root[]>();
  const tops: Root[] = [];
  const known = new Set<Root>();
  const queue = [...lists.keys()];
  for (const root of queue) {
    if (known.has(root)) continue;
    known.add(root);
    const host = hostOf(root);
    if (!host) {
      tops.push(root);
      continue;
    }
    const outer = host.getRootNode() as Root;
    inner.set(outer, [...(inner.get(outer) ?? []), root]);
    queue.push(outer);
  }
  const flatten = (root: Root): Entry[] => {
    const own = lists.get(root) ?? [];
    const hosted = (inner.get(root) ?? []).sort((a, b) =>
      isBefore(hostOf(a)!, hostOf(b)!) ? -1 : 1,
    );
    const all: Entry[] = [];
    let at = 0;
    for (const one of hosted) {
      const next = placeOf(own, hostOf(one)!);
      for (; at < next; at += 1) all.push(own[at]!);
      for (const entry of flatten(one)) all.push(entry);
    }
    for (; at < own.length; at += 1) all.push(own[at]!);
    return all;
  };
  return tops.flatMap(flatten);
}
