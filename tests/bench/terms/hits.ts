/** What a contender found, in a form in which all can be compared. */

/** In which text, from where to where; a hit across texts names where it begins and ends. */
export type Hit = readonly [start: Text, from: number, end: Text, to: number];

export interface Answer {
  hits: number;
  /** The same for the same places, in whatever order they were found. */
  places: number;
}

/** Numbers the texts of a page, so that places can be told apart; asked for outside of any time. */
export function numberTexts(roots: Iterable<Document | ShadowRoot>): WeakMap<Node, number> {
  const numbers = new WeakMap<Node, number>();
  let count = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker('body' in root ? root.body : root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      numbers.set(node, (count += 1));
  }
  return numbers;
}

/** Counts and sums up. */
export function answerOf(hits: readonly Hit[], numbers: WeakMap<Node, number>): Answer {
  let places = 0;
  for (const [start, from, end, to] of hits) {
    let mixed = Math.imul(numbers.get(start)! ^ 0x9e3779b9, 2654435761) + from;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 2246822519) + numbers.get(end)!;
    mixed = Math.imul(mixed ^ (mixed >>> 13), 3266489917) + to;
    places = (places + (mixed >>> 0)) % 2 ** 48;
  }
  return { hits: hits.length, places };
}
