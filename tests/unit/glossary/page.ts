/** A page made of a string, and terms made of a word. */
import { compileTerms } from '../../../lib/glossary/compile-terms.ts';
import { findTerms } from '../../../lib/glossary/find-terms.ts';
import type { TermHit } from '../../../lib/glossary/types.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import type { Term } from '../../../content-rules/schema.ts';

/** A term of which only what the finder uses matters. */
export function makeTerm(id: string, surfaces: string[], more: Partial<Term> = {}): Term {
  const [en = id, ...variants] = surfaces;
  const nothing = { en: '-', 'zh-CN': '-', 'zh-TW': '-' };
  return {
    id,
    en,
    variants,
    es: [],
    called: { 'zh-CN': '-', 'zh-TW': '-' },
    means: nothing,
    category: 'account',
    danger: false,
    seen: [],
    ...more,
  };
}

/** happy-dom lays nothing out: what carries `hidden` here is not to be seen. */
export function isShown(element: Element): boolean {
  return element.closest('[hidden]') === null;
}

/** The hits on this page's body. */
export function hitsOn(html: string, terms: Term[]): TermHit[] {
  document.body.innerHTML = html;
  return hitsNow(terms);
}

/** The hits on the page as it stands. */
export function hitsNow(terms: Term[]): TermHit[] {
  return findTerms(document, compileTerms(terms), { roots: pageRoots, isVisible: isShown });
}

/** Ids of the terms found, in reading order. */
export function idsOn(html: string, terms: Term[]): string[] {
  return hitsOn(html, terms).map((hit) => hit.termId);
}
