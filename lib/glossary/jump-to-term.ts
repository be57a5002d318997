/** From a term to the word on the page: what to paint and where to scroll. Changes nothing itself. */
import { findTerms } from './find-terms.ts';
import { hostOf } from './reading-order.ts';
import type { FindOptions, TermHit, TermIndex } from './types.ts';

export interface Jump {
  /** For `CSS.highlights` of this document; static, so that it taxes no later change of the page. */
  range: StaticRange;
  /** The element the word stands in. */
  element: Element;
  /** The page or the frame in it: highlights belong to a document. */
  document: Document;
}

/** Where a hit is now; undefined once its word has gone. */
export function jumpToHit(hit: TermHit): Jump | undefined {
  const { node, offset, surface } = hit;
  if (!node.isConnected) return undefined;
  const element = node.parentElement ?? hostOf(node);
  if (!element) return undefined;
  if (node.data.slice(offset, offset + surface.length) !== surface) return undefined;
  const range = new StaticRange({
    startContainer: node,
    startOffset: offset,
    endContainer: node,
    endOffset: offset + surface.length,
  });
  return { range, element, document: node.ownerDocument };
}

/** Finds the term again and says where it is; undefined where it is no longer to be seen. */
export function jumpToTerm(
  document: Document,
  index: TermIndex,
  termId: string,
  options: FindOptions,
): Jump | undefined {
  const hit = findTerms(document, index, options).find((found) => found.termId === termId);
  return hit && jumpToHit(hit);
}
