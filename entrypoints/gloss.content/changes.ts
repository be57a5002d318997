/** What has changed on a page since it was last looked at: each change of a few; of many only that they are many. */
import { isOurs } from '../../lib/navigator/ours.ts';

/** With so many changes, and one for so many elements, all is read anew: it costs less. */
const many = 300;
const toElements = 16;

export class Changes {
  readonly records: MutationRecord[] = [];
  readonly #most: number;

  constructor(document: Document) {
    this.#most = Math.max(many, document.getElementsByTagName('*').length / toElements);
  }

  /** True: they are not all kept. */
  get areMany(): boolean {
    return this.records.length >= this.#most;
  }

  /** False: none of these was the page's own. */
  add(records: readonly MutationRecord[]): boolean {
    // Where all is to be read anyway no more has to be known.
    if (this.areMany) return true;
    const own = records.filter(isThePages);
    this.records.push(...own);
    return own.length > 0;
  }
}

/** Of many changes nearly all are of what a text says: ours never are, and their lists of nodes are not asked for. */
function isThePages(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  const { target, addedNodes, removedNodes } = record;
  return !isOurs(target) && ![...addedNodes, ...removedNodes].some(isOurs);
}
