/** From scored candidates to the one control, or to silence with its reason. Pure. */
import type { Candidate } from './agreement.ts';
import type { Control } from './control.ts';
import { bareName } from './names.ts';
import { leadsNowhere, linkKey } from './paths.ts';
import { clearLead, enough, type Signal } from './weights.ts';

/** none: nothing like it. weak: something, with too little evidence. tie: two equally good. */
export type NotFoundReason = 'none' | 'weak' | 'tie' | 'hidden' | 'covered' | 'disabled';

export type Decision<C extends Control> =
  | { chosen: Candidate<C>; lead: number }
  | { chosen: null; reason: NotFoundReason; best?: Candidate<C> };

/** Whether a candidate is worth keeping: more than its kind or its place agrees. */
export function isLike({ signals }: Candidate): boolean {
  return signals.some((signal) => !faint.has(signal));
}
const faint: ReadonlySet<Signal> = new Set([
  'role',
  'landmark',
  'beside',
  'within',
  'nameKin',
  'namePart',
  'hrefKin',
  'hrefClose',
] as const);

/** The one control, with its lead over the next; or why there is none, with what came nearest. */
export function decide<C extends Control>(candidates: readonly Candidate<C>[]): Decision<C> {
  const ranked = [...candidates].sort((a, b) => b.score - a.score);
  const strong = ranked.filter(isEnough);
  const best = strong[0];
  // Only what a person can see may be called "something like it".
  if (!best) return silence(ranked.find(({ control }) => control.visible));
  const visible = strong.filter(({ control }) => control.visible);
  const winner = inReach(visible);
  if (!winner || (best.score - winner.score >= clearLead && !isKindred(best, winner)))
    return { chosen: null, reason: 'hidden', best };
  const rivals = ranked.filter(
    (other) =>
      !isTwin(winner, other) &&
      !leadsThere(winner, other) &&
      !winner.control.overlaps(other.control) &&
      other.control.visible &&
      !isBehind(other, winner),
  );
  const lead = winner.score - Math.max(0, ...rivals.map(({ score }) => score));
  if (lead < clearLead || rivals.some((other) => isDouble(winner, other)))
    return { chosen: null, reason: 'tie', best: winner };
  const twins = visible.filter((other) => isTwin(winner, other));
  // Of equal links one may lie behind a banner while the other is free.
  const free = twins.length > 1 ? twins.filter((twin) => isFree(twin)) : [];
  const chosen = (free.length > 0 ? free : twins).reduce((a, b) => (comesFirst(b, a) ? b : a));
  if (!chosen.control.enabled) return { chosen: null, reason: 'disabled', best: chosen };
  if (chosen.control.covered) return { chosen: null, reason: 'covered', best: chosen };
  return { chosen, lead };
}

function silence<C extends Control>(best: Candidate<C> | undefined): Decision<C> {
  return best ? { chosen: null, reason: 'weak', best } : { chosen: null, reason: 'none' };
}

/** Enough in all, of more than one kind, one of which tells who it is. A button for a link is pressed as well. */
function isEnough({ score, signals, against, telling }: Candidate): boolean {
  const kinds = new Set([...signals, ...against.filter((it) => it === 'asButton')]);
  kinds.delete('nameRare');
  return score >= enough && telling && kinds.size >= 2;
}

/** Links with the same name, or with two that the rule knows, and the same address are one target. */
function isTwin(a: Candidate, b: Candidate): boolean {
  if (a === b) return true;
  const key = linkKey(a.control);
  if (key === undefined || key !== linkKey(b.control)) return false;
  return bareName(a.control.name) === bareName(b.control.name) || (isNamed(a) && isNamed(b));
}

/** May be the same control drawn twice: both are called what the rule knows, or they lead to the same address. */
function isKindred(a: Candidate, b: Candidate): boolean {
  const key = linkKey(a.control);
  return (isNamed(a) && isNamed(b)) || (key !== undefined && key === linkKey(b.control));
}

/** Another link to where the named one leads: whichever is pressed, it is the same place. */
function leadsThere(winner: Candidate, other: Candidate): boolean {
  const key = linkKey(winner.control);
  return isNamed(winner) && key !== undefined && key === linkKey(other.control);
}

function isNamed({ signals }: Candidate): boolean {
  return signals.some((signal) => /^name(Shown|Close)?$/.test(signal));
}

/** The best one; where something lies over it, the best of its kind that is free. */
function inReach<C extends Control>(visible: readonly Candidate<C>[]): Candidate<C> | undefined {
  const [best, ...rest] = visible;
  if (!best?.control.covered) return best;
  return rest.find((other) => isKindred(best, other) && !other.control.covered) ?? best;
}

/** One of its kind that something lies over cannot be the one to press. */
function isBehind(other: Candidate, winner: Candidate): boolean {
  return isKindred(other, winner) && other.control.covered && !winner.control.covered;
}

function isFree({ control }: Candidate): boolean {
  return control.enabled && !control.covered;
}

/** Of equal links: the one in view, then the one that stands where the rule says, main before header before footer. */
function comesFirst(a: Candidate, b: Candidate): boolean {
  if (a.control.inView !== b.control.inView) return a.control.inView;
  if (a.score !== b.score) return a.score > b.score;
  return landmarkOrder(a) < landmarkOrder(b);
}

function landmarkOrder({ control: { landmarks } }: Candidate): number {
  if (landmarks.has('main') || landmarks.has('dialog')) return 0;
  return landmarks.has('contentinfo') ? 2 : 1;
}

/**
 * The same name, but another address: the page has two, the rule knew one, and which of them it meant is
 * not known, unless more of what the rule says about the place agrees with the one that leads as it says.
 * Neighbours say nothing here: a second one beside the first is a neighbour itself.
 */
function isDouble(winner: Candidate, other: Candidate): boolean {
  const [a, b] = [linkKey(winner.control), linkKey(other.control)];
  if (a === undefined || b === undefined || a === b || isJump(other)) return false;
  // A redirect to where the rule says is no other address.
  if (leadsAsKnown(winner) && leadsAsKnown(other)) return false;
  const name = bareName(winner.control.name);
  if (name === '' || name !== bareName(other.control.name)) return false;
  return placed(other) >= placed(winner);
}

/** Where a rule knows an address, a place on this very page is none. */
function isJump({ control, against }: Candidate): boolean {
  return against.includes('asideHref') && leadsNowhere(control.attribute('href') ?? '');
}

function leadsAsKnown({ signals }: Candidate): boolean {
  return signals.includes('href') || signals.includes('hrefClose');
}

function placed({ signals }: Candidate): number {
  return signals.filter((signal) => /^(landmark|heading|near|within)$/.test(signal)).length;
}
