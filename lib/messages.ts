/**
 * Every message between the parts of the extension, with its answer.
 * Listeners answer through `sendResponse` and `return true`: promise-returning listeners differ
 * between browsers.
 */
import type { Link, Place, Target } from '../content-rules/schema.ts';
import type { Explained, Selected } from './explain/selected.ts';
import type { GlossBrief, TermHitView, TermIndex, TermMeaning } from './glossary/types.ts';
import type { Locale } from './languages.ts';
import type { NotFoundReason } from './navigator/locate.ts';
import type { Objection, Signal } from './navigator/weights.ts';
import type { Shot, ShotFault } from './shot/shot.ts';
import type { Change } from './state/change.ts';
import type { State } from './state/shape.ts';

/** Of a rule only what a page reads, in the reader's language: where a fact is from stays behind. */
export type PagePlace = Pick<Place, 'id' | 'kind' | 'urls' | 'signs' | 'regions'> & {
  name: string;
};
export interface PageTarget {
  target: Target;
  means: string;
}
export type PageLink = Pick<Link, 'id' | 'from' | 'to' | 'byUser'> &
  PageTarget & { opener?: PageTarget };

/** The rules one host needs, and what the user wants there. Asked for once a page, pushed on change. */
export interface GuideBrief {
  carrier: string;
  places: PagePlace[];
  links: PageLink[];
  business: Place['urls'];
  /** Task the guide leads to, with the place it is done at. */
  goal: { task: string; name: string; destination: string; target?: PageTarget } | null;
  /** Tasks the page itself may show as done. */
  doneSigns: { task: string; place: string; sign?: Target }[];
  locale: Locale;
  /** What the guide says, by key, in that language; blanks as "{place}". */
  words: Readonly<Record<string, string>>;
  /** True: the user hid the guide here ("for now" or "on this site"). */
  hidden: boolean;
}

/** What speaks for and against one control of the page. */
export interface EvidenceView {
  name: string;
  signals: Signal[];
  against: Objection[];
  score: number;
}

/**
 * What the guide sees on one page, by the ids of the rules: whoever shows it finds the words there
 * (report-view.ts). `selector` to `lead` are there while a ring is drawn.
 */
export interface GuideReport {
  host: string;
  carrier: string | null;
  kind: 'public' | 'sign-in' | 'account' | 'not-consumer' | 'inactive';
  place: string | null;
  task: string | null;
  destination: string | null;
  /**
   * turn: ringed. words: the same turn, not found yet or for certain. by-user: only you can do this.
   * arrived: at the destination. no-way: no way left on this page. loading: page not ready.
   * idle: nothing to guide to. hidden: switched off by the user. silent: not a place for guidance.
   */
  state:
    'turn' | 'words' | 'by-user' | 'arrived' | 'no-way' | 'loading' | 'idle' | 'hidden' | 'silent';
  turn: {
    /** Id of the link, "goal" for the control at the destination. */
    link: string;
    step: 'opener' | 'target';
    /** The name of the control as the page (or, while nothing is found, the rule) says it. */
    name: string;
    /** Turns from here to the destination, this one counted. */
    remaining: number;
  } | null;
  /** The links from here to the destination. */
  route: string[];
  selector: string | null;
  href: string | null;
  /** How far its score is ahead of the next candidate's. */
  lead: number | null;
  /** Of the ringed control; of what came nearest where none is. */
  evidence: EvidenceView | null;
  /** Why none is ringed; null also where none was looked for. */
  reason: NotFoundReason | null;
  /** The browser translated the page: names do not help, paths and ids do. */
  translated: boolean;
  /** False while a missing control may still come. */
  settled: boolean;
  /** Milliseconds of the last look at the page. */
  ms: number | null;
  /** Whole looks so far, and times a lost control alone was asked for again. */
  work?: { looks: number; requeries: number };
}

export interface Messages {
  /** guide.content → background. null: no rules for this page. */
  'guide:hello': { ask: { url: string }; answer: GuideBrief | null };
  /** guide.content → background and open popups; no answer. */
  'guide:report': { ask: { report: GuideReport }; answer: null };
  /** guide.content → background: the page shows that a task is done. */
  'guide:seen': { ask: { carrier: string; task: string }; answer: null };
  /** guide.content → background: hide for now (this tab, this browser session). */
  'guide:hide': { ask: { scope: 'now' | 'site'; host: string }; answer: null };
  /** background → guide.content: the brief has changed. */
  'guide:brief': { ask: { brief: GuideBrief | null }; answer: null };
  /** popup → guide.content. */
  'guide:where': { ask: object; answer: GuideReport };
  /** popup → guide.content: bring the page to the ring. false: there is none. */
  'guide:show': { ask: object; answer: boolean };
  /** background → both content scripts: nothing of ours in the picture; answered once such a frame was painted. */
  'guide:aside': { ask: { aside: boolean }; answer: null };
  /** popup → background: takes a picture of this tab and opens the step to cover parts of it. null: done. */
  'shot:capture': { ask: { tabId: number }; answer: ShotFault | null };
  /** full page → background: the picture, once; it is forgotten with the answer. */
  'shot:take': { ask: object; answer: Shot | { fault: ShotFault } };
  /** gloss.content → background. null: nothing is glossed on this page. */
  'gloss:hello': { ask: { url: string }; answer: GlossBrief | null };
  /** background → gloss.content: other words, another language, or switched off. */
  'gloss:brief': { ask: { brief: GlossBrief | null }; answer: null };
  /** gloss.content → background: what these terms mean at this place, by id; unknown ids are left out. */
  'gloss:meanings': {
    ask: { url: string; place: string | null; terms: string[] };
    answer: Record<string, TermMeaning>;
  };
  /** popup, full page → gloss.content. */
  'terms:find': { ask: { index: TermIndex }; answer: TermHitView[] };
  /** popup, full page → gloss.content: scroll to the word and flash it. false: it is gone. */
  'terms:jump': { ask: { index: TermIndex; term: string }; answer: boolean };
  /** popup, background → gloss.content: what is selected on the page, but nothing that was typed. */
  'gloss:selection': { ask: object; answer: Selected };
  /**
   * popup → background: holds what is selected in this tab until the full page takes it. `open`: opens
   * that page as well, where the popup could not do so beside the tab.
   */
  'explain:hold': { ask: { tabId: number; open: boolean }; answer: null };
  /** full page → background: the selected text, once; it is forgotten with the answer. null: none is held. */
  'explain:take': { ask: object; answer: Explained | null };
  /** popup → background. */
  'state:get': { ask: object; answer: StateAnswer };
  'state:change': { ask: { change: Change }; answer: StateAnswer };
  /** full page → background: erases everything; what is left, as "place: name". */
  'state:erase': { ask: object; answer: string[] };
  /** popup → background: the user has read the notice about what was stored. */
  'state:dismiss': { ask: object; answer: StateAnswer };
  /** popup → background: show the guide in this tab again. */
  'guide:unhide': { ask: { tabId: number; host: string }; answer: null };
}

/** `trouble`: what was wrong with what was stored; the unreadable copy is kept beside it. */
export interface StateAnswer {
  state: State;
  locale: Locale;
  trouble: 'corrupted' | 'newer' | null;
}

/** What a listener answers whose work failed; senders reject with it, or take it as no answer. */
export interface Failure {
  failed: string;
}

/** Tells a failure from an answer. No answer has a key of this name. */
export function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'failed' in answer;
}

export type MessageType = keyof Messages;
export type Message<T extends MessageType = MessageType> = { type: T } & Messages[T]['ask'];
export type Answer<T extends MessageType> = Messages[T]['answer'];
