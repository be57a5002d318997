/** What passes between the popup, the content script and the finder. */

import type { Locale } from '../languages.ts';
import type { State } from '../state/shape.ts';
import type { Contexts } from './context.ts';

/** What the gloss needs to know on one page. Asked for once a page, pushed on change. */
export interface GlossBrief {
  mode: State['settings']['gloss'];
  /** The terms told of in that mode at this carrier; null where it is off. */
  index: TermIndex | null;
  locale: Locale;
  /** What the gloss says, by key, in that language. */
  words: Readonly<Record<string, string>>;
}

/** One term in the reader's language. */
export interface TermMeaning {
  en: string;
  /** What it is called; null where the reader reads English. */
  called: string | null;
  means: string;
  danger: boolean;
  /** What pressing a control of that name does here and what cannot be undone; null where it does no harm. */
  press: string | null;
}

/** The glossary as a page needs it: nothing but surface forms. Plain data, sent by message. */
export interface TermIndex {
  /** Source of one RegExp; its flags are `matchFlags`. */
  pattern: string;
  /** Folded surface form → term id. */
  surfaces: Record<string, string>;
  /** Folded surface form → its one spelling, for those that mean nothing in any other ("ET", "PIN"). */
  exact: Record<string, string>;
  /** Folded surface form → when it means which term; such a form means nothing by itself. */
  contexts: Contexts;
  /** Ids of the terms that are told of on things to press only. */
  controlOnly: string[];
}

/** One term found on the page: its first visible occurrence, and how often it stands there. */
export interface TermHit {
  termId: string;
  /** As the page writes it. */
  surface: string;
  /** Place in reading order among the terms found, from 0. */
  order: number;
  /** True where one of the occurrences is (in) something to press. */
  inControl: boolean;
  /** Visible occurrences. */
  count: number;
  node: Text;
  offset: number;
}

/** A hit without its node: what the popup gets. */
export type TermHitView = Omit<TermHit, 'node' | 'offset'>;

export interface FindOptions {
  /** The trees of the page, outer before inner: `pageRoots`. */
  roots: (document: Document) => Iterable<Document | ShadowRoot>;
  /** Whether a person can see the element. Asked for elements with a hit only. */
  isVisible?: (element: Element) => boolean;
}
