/** A text of the user's as pieces: what is a term of ours, and what stands between. Pure; writes nothing. */
import { meaningOf } from '../glossary/context.ts';
import { matchText, openMatcher, type Form } from '../glossary/matcher.ts';
import type { TermHitView, TermIndex } from '../glossary/types.ts';

export interface Piece {
  text: string;
  /** Id of the term; null for the words between. */
  term: string | null;
}

/** All of the text, piece by piece. */
export function readSentence(text: string, index: TermIndex): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, form } of matchText(openMatcher(index), text)) {
    const term = termOf(form, text);
    if (term === undefined) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), term: null });
    pieces.push({ text: text.slice(start, end), term });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), term: null });
  return pieces;
}

/** The terms of a text in the order of their first occurrence; one hit a term. */
export function termsIn(pieces: readonly Piece[]): TermHitView[] {
  const hits = new Map<string, TermHitView>();
  for (const { text: surface, term: termId } of pieces) {
    if (termId === null) continue;
    const before = hits.get(termId);
    if (before) before.count += 1;
    else hits.set(termId, { termId, surface, order: hits.size, inControl: false, count: 1 });
  }
  return [...hits.values()];
}

/** Chinese already, or another script that no term of ours is written in. */
export function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[a-z]+/gi)?.length ?? 0;
  return han > words * 2;
}

function termOf({ id, rules }: Form, text: string): string | undefined {
  return rules ? meaningOf(rules, { text, inControl: false, region: 'content' }) : id;
}
