/**
 * Finds the one control a target describes, or says why not. A wrong ring is far worse than none:
 * a tie, a hidden or covered control and a lone id are "not found".
 */
import type { Target } from '../../content-rules/schema.ts';
import { agreementOf, type Candidate } from './agreement.ts';
import { queryControls } from './controls.ts';
import { decide, isLike, type NotFoundReason } from './decide.ts';
import { mayBeMeant } from './gate.ts';
import { mayBeLike } from './like-gate.ts';
import { bareName } from './names.ts';
import { PageControl } from './page-control.ts';
import type { Root } from './page-roots.ts';
import { linkKey } from './paths.ts';
import { tidy } from './plain-text.ts';
import type { RuledOut } from './ruled-out.ts';
import { Sought } from './sought.ts';
import { finish, type Steps } from './steps.ts';
import type { Objection, Signal } from './weights.ts';

export type { NotFoundReason } from './decide.ts';

/** What a candidate has for it and against it. */
export interface Evidence {
  element: Element;
  name: string;
  signals: Signal[];
  against: Objection[];
  score: number;
}

export interface Found extends Evidence {
  /** What a person reads on it; the name where it shows no text of its own. */
  label: string;
  href: string | null;
  /** Score ahead of the next candidate; the score itself where there is no other. */
  lead: number;
}

export type Located =
  | { found: Found }
  /** `best`: what came nearest, where anything was like it. */
  | { found: null; reason: NotFoundReason; best?: Evidence };

/** What the search may know of the page beyond its elements. */
export interface Sight {
  roots: readonly Root[];
  /** The browser translated the page: names do not help. */
  translated: boolean;
  /** Our own overlay, which covers nothing. */
  overlay?: Element;
  /** What earlier looks at this page know. */
  ruledOut?: RuledOut;
}

/** The control a target describes on this page. Never throws; fails closed with a reason. */
export function locate(target: Target, sight: Sight): Located {
  return finish(locating(target, sight));
}

/** The same, step by step. */
export function* locating(target: Target, sight: Sight): Steps<Located> {
  const candidates = yield* collectCandidates(target, sight);
  if (candidates.length > 0) yield 'layout';
  const decision = decide(candidates);
  if (!decision.chosen) {
    const { reason, best } = decision;
    return { found: null, reason, ...(best ? { best: evidence(best) } : {}) };
  }
  const { chosen, lead } = decision;
  const { element, name, url } = chosen.control;
  if (
    !chosen.signals.some((it) => it === 'name' || it === 'nameShown') &&
    (yield* hasNamesake(chosen.control, target, sight))
  )
    return { found: null, reason: 'tie', best: evidence(chosen) };
  const label = visibleText(element) || name;
  return { found: { ...evidence(chosen), label, href: url?.href ?? null, lead } };
}

/** True where something visible agrees with everything the sign says; its names are meant exactly. Step by step. */
export function* showing(sign: Target, sight: Sight): Steps<boolean> {
  const once = ['href', 'testId', 'id', 'landmark', 'heading', 'near'] as const;
  const given: Signal[] = once.filter((key) => sign[key] !== undefined);
  if (sign.names) given.push('name');
  const attributes = Object.keys(sign.attributes ?? {}).length;
  const candidates = yield* collectCandidates(sign, sight);
  const agreeing = candidates.filter(
    ({ signals }) =>
      given.every((signal) => signals.includes(signal)) &&
      signals.filter((signal) => signal === 'attribute').length === attributes,
  );
  if (agreeing.length > 0) yield 'layout';
  return agreeing.some(({ control }) => control.visible);
}

function* collectCandidates(target: Target, sight: Sight): Steps<Candidate<PageControl>[]> {
  const sought = new Sought(target);
  const { ruledOut } = sight;
  const mayBe = (element: Element) => {
    if (ruledOut?.has(element, target)) return false;
    if (mayBeMeant(element, sought)) return true;
    ruledOut?.add(element, target);
    return false;
  };
  const candidates: Candidate<PageControl>[] = [];
  for (const root of sight.roots) {
    const line = queryControls(root, target.role);
    for (let at = 0; at < line.length; at += 1) {
      if (at % 32 === 0) yield;
      if (!sight.translated && !mayBe(line[at]!)) continue;
      const control = new PageControl(line, at, sight.overlay);
      if (!mayBeLike(control, sought)) continue;
      const candidate = agreementOf(target, control, sight.translated);
      if (candidate && isLike(candidate)) candidates.push(candidate);
      yield;
    }
  }
  return candidates;
}

/** A renamed control of which the page has two, with two addresses: the rule cannot tell which it knew. */
function* hasNamesake(chosen: PageControl, target: Target, sight: Sight): Steps<boolean> {
  const [name, key] = [bareName(chosen.name), linkKey(chosen)];
  if (name === '' || key === undefined) return false;
  for (const root of sight.roots) {
    const line = queryControls(root, target.role);
    for (let at = 0; at < line.length; at += 1) {
      if (at % 8 === 0) yield;
      const other = new PageControl(line, at, sight.overlay);
      const otherKey = linkKey(other);
      if (otherKey === undefined || otherKey === key) continue;
      if (bareName(other.name) === name && other.visible) return true;
    }
  }
  return false;
}

function evidence({ control, signals, against, score }: Candidate<PageControl>): Evidence {
  return { element: control.element, name: control.name, signals, against, score };
}

function visibleText(element: Element): string {
  const shown = tidy((element as HTMLElement).innerText ?? '');
  let end = shown.length;
  // Arrows and chevrons are pictures, not words.
  while (end > 0 && ' ›»>→▸▾▼⌄'.includes(shown[end - 1]!)) end -= 1;
  return end <= 60 ? shown.slice(0, end) : '';
}
