/** What passes between the popup, the content script and the finder. */

import type { Locale } from '../languages.ts';
import type { State } from '../state/shape.ts';
import type { IndexedRule } from './context.ts';

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
  /**
   * Terms told of wherever they stand: id → surface forms, between them "|". Folded, except those that
   * mean nothing in any other spelling ("ET", "PIN"). A form stands with one term only.
   */
  terms: Record<string, string>;
  /** As well told of wherever they stand; pressing a control of that name does harm. */
  danger: Record<string, string>;
  /** Of that kind, and told of on things to press only. */
  press: Record<string, string>;
  /** When which form means which term; a form that stands here means nothing by itself. */
  rules: IndexedRule[];
}

/** One place where a term stands. */
export interface Occurrence {
  termId: string;
  /** As the page writes it. */
  surface: string;
  /** The element it stands in; the control itself where only its label says it. */
  element: Element;
  /** From where to where; null: only a control's label says it. */
  span: Span | null;
  /** What to press it stands in; null: in none. */
  control: Element | null;
  /** Pressing a control of that name does harm. */
  danger: boolean;
}

/** What a StaticRange is made of; may cross inline elements. */
export interface Span {
  start: Text;
  startOffset: number;
  end: Text;
  endOffset: number;
}

/** One term found on the page: its first visible occurrence, and how often it stands there. */
export interface TermHit extends Occurrence {
  /** Place in reading order among the terms found, from 0. */
  order: number;
  /** True where one of the occurrences is (in) something to press. */
  inControl: boolean;
  /** Visible occurrences. */
  count: number;
}

/** A hit without its nodes: what the popup gets. */
export type TermHitView = Pick<TermHit, 'termId' | 'surface' | 'order' | 'inControl' | 'count'>;

export interface FindOptions {
  /** Trees of the page that are to be read besides those that are found on the way. */
  roots?: (document: Document) => Iterable<Document | ShadowRoot>;
  /** Whether a person can see the element. Asked for elements with a hit only. */
  isVisible?: (element: Element) => boolean;
}
