/**
 * Finds the one control a target describes, or says why not. A wrong ring is far worse than none:
 * a tie, a hidden or covered control and a lone id are "not found".
 */
import type { Target } from '../../content-rules/schema.ts';
import { accessibleName, foldText } from './accessible-name.ts';
import { agreementOf, type Agreement } from './agreement.ts';
import { isTelling, landmarksOf, linkUrl, queryControls } from './controls.ts';
import type { Root } from './page-roots.ts';
import { findCover, isVisible, rectOnPage } from './visibility.ts';
import { clearLead, enough, type Signal } from './weights.ts';

/** none: nothing like it. weak: something, with too little evidence. tie: two equally good. */
export type NotFoundReason = 'none' | 'weak' | 'tie' | 'hidden' | 'covered' | 'disabled';

export interface Found {
  element: Element;
  name: string;
  /** What a person reads on it; the name where it shows no text of its own. */
  label: string;
  href: string | null;
  signals: Signal[];
  score: number;
  /** Score ahead of the next candidate; the score itself where there is no other. */
  lead: number;
}

export type Located = { found: Found } | { found: null; reason: NotFoundReason };

/** What the search may know of the page beyond its elements. */
export interface Sight {
  roots: readonly Root[];
  /** The browser translated the page: names do not help. */
  translated: boolean;
  /** Our own overlay, which covers nothing. */
  overlay?: Element;
}

interface Candidate extends Agreement {
  element: Element;
  name: string;
}

/** The control a target describes on this page. Never throws; fails closed with a reason. */
export function locate(target: Target, sight: Sight): Located {
  const candidates = collectCandidates(target, sight);
  if (candidates.length === 0) return { found: null, reason: 'none' };
  const strong = candidates.filter(isEnough).sort((a, b) => b.score - a.score);
  const best = strong[0];
  // Only what a person can see may be called "something like it".
  if (!best)
    return {
      found: null,
      reason: candidates.some((it) => isVisible(it.element)) ? 'weak' : 'none',
    };
  const visible = strong.filter((candidate) => isVisible(candidate.element));
  const winner = visible[0];
  if (!winner || (best.score - winner.score >= clearLead && !isTwin(best, winner)))
    return { found: null, reason: 'hidden' };
  const rivals = candidates.filter(
    (other) => !isTwin(winner, other) && !isNested(winner, other) && isVisible(other.element),
  );
  const next = rivals.reduce((most, other) => Math.max(most, other.score), 0);
  if (winner.score - next < clearLead) return { found: null, reason: 'tie' };
  const chosen = chooseTwin(visible.filter((other) => other === winner || isTwin(winner, other)));
  if (isDisabled(chosen.element)) return { found: null, reason: 'disabled' };
  if (findCover(chosen.element, sight.overlay)) return { found: null, reason: 'covered' };
  return { found: { ...describe(chosen), lead: winner.score - next } };
}

/** True where something visible agrees with everything the sign says; its names are meant exactly. */
export function showsSign(sign: Target, sight: Sight): boolean {
  const once = ['names', 'href', 'testId', 'id', 'landmark', 'heading', 'near'] as const;
  const attributes = Object.keys(sign.attributes ?? {}).length;
  const given = once.filter((key) => sign[key] !== undefined).length + attributes;
  return collectCandidates(sign, sight).some(({ signals, element }) => {
    const agreed = signals.filter((signal) => signal !== 'role' && signal !== 'nameClose').length;
    return agreed >= given && isVisible(element);
  });
}

function collectCandidates(target: Target, sight: Sight): Candidate[] {
  const gate = textGate(target);
  const candidates: Candidate[] = [];
  for (const root of sight.roots)
    for (const element of queryControls(root, target.role)) {
      if (!sight.translated && !gate(element)) continue;
      const name = accessibleName(element);
      const agreement = agreementOf(target, element, name, sight.translated);
      if (
        agreement &&
        agreement.signals.some((signal) => signal !== 'role' && signal !== 'landmark')
      )
        candidates.push({ element, name, ...agreement });
    }
  return candidates;
}

/** Cheap first question, so that exact names are computed only for the few that may matter. */
function textGate(target: Target): (element: Element) => boolean {
  const words = (target.names ?? []).map((name) => foldText(name).slice(0, 8));
  return (element) => {
    if (target.href && element.hasAttribute('href')) return true;
    if (target.id?.includes(element.id)) return true;
    if ((target.testId || target.attributes) && element.attributes.length > 0) return true;
    if (element.childElementCount > 0 || element.hasAttribute('aria-label') || element.shadowRoot)
      return true;
    const text = foldText(element.textContent ?? '');
    return (
      text === '' ||
      words.length === 0 ||
      words.some((word) => text.includes(word) || word.startsWith(text))
    );
  };
}

/** Enough in all, of more than one kind, never a place or an id alone, nor a name that is only close. */
function isEnough({ score, signals }: Candidate): boolean {
  const telling = signals.some((signal) => /^(name|href|testId|attribute)$/.test(signal));
  return score >= enough && telling && new Set(signals).size >= 2;
}

/** Visible links with the same name and the same link path are one target. */
function isTwin(a: Candidate, b: Candidate): boolean {
  if (a === b) return true;
  const path = linkKey(a.element);
  return path !== undefined && path === linkKey(b.element) && foldText(a.name) === foldText(b.name);
}

function linkKey(element: Element): string | undefined {
  const url = linkUrl(element);
  return url && `${url.host}${url.pathname}${isTelling(url) ? url.search : ''}${url.hash}`;
}

/** A control inside another (a button in a list item with a tabindex) is the same press. */
function isNested(a: Candidate, b: Candidate): boolean {
  return a !== b && (a.element.contains(b.element) || b.element.contains(a.element));
}

/** Of equal links: the one in view, main before header before footer. */
function chooseTwin(twins: Candidate[]): Candidate {
  const order = (candidate: Candidate) =>
    (isInView(candidate.element) ? 0 : 10) + landmarkOrder(candidate);
  return twins.reduce((best, twin) => (order(twin) < order(best) ? twin : best));
}

function landmarkOrder({ element }: Candidate): number {
  const landmarks = landmarksOf(element);
  if (landmarks.has('main') || landmarks.has('dialog')) return 0;
  if (landmarks.has('contentinfo')) return 2;
  return 1;
}

function isInView(element: Element): boolean {
  const rect = rectOnPage(element);
  const view = element.ownerDocument.defaultView?.top ?? element.ownerDocument.defaultView!;
  return (
    rect.bottom > 0 && rect.top < view.innerHeight && rect.right > 0 && rect.left < view.innerWidth
  );
}

function describe({ element, name, signals, score }: Candidate): Omit<Found, 'lead'> {
  const href = linkUrl(element)?.href ?? null;
  return { element, name, label: visibleText(element) || name, href, signals, score };
}

function isDisabled(element: Element): boolean {
  return element.matches(':disabled, [aria-disabled="true"]');
}

function visibleText(element: Element): string {
  const shown = ((element as HTMLElement).innerText ?? '').replace(/\s+/g, ' ');
  // Arrows and chevrons are pictures, not words.
  const text = shown.replace(/[\s›»>→▸▾▼⌄]+$/, '').trim();
  return text.length <= 60 ? text : '';
}
