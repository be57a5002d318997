/** How far a fact may be stated, by DESIGN's rules of trust. */
import type { Provenance } from '../../content-rules/schema.ts';

/**
 * official; official-old: undated, or the source is over two years old; secondary; unconfirmed:
 * never stated as a number, date or amount.
 */
export type Trust = 'official' | 'official-old' | 'secondary' | 'unconfirmed';

type Dated = Pick<Provenance, 'pageDate' | 'checkedOn' | 'confidence'>;

/** The label of a fact on a given day. */
export function trustLabel(fact: Dated, today: Date): Trust {
  if (fact.confidence === 'unverified') return 'unconfirmed';
  if (fact.confidence === 'secondary') return 'secondary';
  return fact.pageDate === null || isOld(fact.pageDate, today) ? 'official-old' : 'official';
}

/** May the words be shown as they are? Unconfirmed words with a figure in them may not. */
export function mayState(fact: Pick<Provenance, 'confidence'>, words: string): boolean {
  return fact.confidence !== 'unverified' || !/\d/.test(words);
}

/**
 * The web page a source names, to be opened by the user, always over https. null: a repository, or no
 * page at all.
 */
export function sourcePage(source: string): string | null {
  const named =
    /https?:\/\/([^\s,;)<>"]+)/.exec(source) ??
    /^((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s,;)<>"]*)?)(?=$|[\s,;])/.exec(source);
  return named === null ? null : `https://${named[1]}`;
}

// A month or a year counts from its first day: an inexact date is taken as old rather than as new.
function isOld(pageDate: string, today: Date): boolean {
  const [year = 0, month = 1, day = 1] = pageDate.split('-').map(Number);
  return Date.UTC(year + 2, month - 1, day + 1) <= today.getTime();
}
