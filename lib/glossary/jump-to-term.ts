/** From a term to the word on the page: what to paint and where to scroll. Changes nothing itself. */
import { findTerms } from './find-terms.ts';
import type { FindOptions, Occurrence, Span, TermIndex } from './types.ts';

export interface Jump {
  /** For `CSS.highlights` of this document; static, so that it taxes no later change of the page. */
  range: StaticRange | null;
  /** The element the word stands in, or the control whose label says it: then there is no range. */
  element: Element;
  /** The page or the frame in it: highlights belong to a document. */
  document: Document;
}

/** Where an occurrence is now; undefined once its word has gone. */
export function jumpToHit(hit: Occurrence): Jump | undefined {
  if (!isStillThere(hit)) return undefined;
  const { span, element } = hit;
  return { range: span && rangeOf(span), element, document: element.ownerDocument };
}

/** False once its word has gone from where it was found. */
export function isStillThere({ span, element, surface }: Occurrence): boolean {
  if (!element.isConnected) return false;
  if (!span) return true;
  const { start, startOffset, end, endOffset } = span;
  if (!start.isConnected || !end.isConnected) return false;
  if (start === end) return start.data.slice(startOffset, endOffset) === surface;
  return (
    surface.startsWith(start.data.slice(startOffset)) &&
    surface.endsWith(end.data.slice(0, endOffset))
  );
}

/** What to paint. */
export function rangeOf({ start, startOffset, end, endOffset }: Span): StaticRange {
  return new StaticRange({ startContainer: start, startOffset, endContainer: end, endOffset });
}

/** Finds the term again and says where it is; undefined where it is no longer to be seen. */
export function jumpToTerm(
  document: Document,
  index: TermIndex,
  termId: string,
  options: FindOptions = {},
): Jump | undefined {
  const hit = findTerms(document, index, options).find((found) => found.termId === termId);
  return hit && jumpToHit(hit);
}
