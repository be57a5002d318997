/** One look at a page: where we are, which way to go, and the control to press next. */
import type { Link, Target, Text } from '../../content-rules/schema.ts';
import type { GuideBrief } from '../messages.ts';
import {
  locating,
  type Evidence,
  type Found,
  type Located,
  type NotFoundReason,
  type Sight,
} from './locate.ts';
import { isPending, type Patience } from './patience.ts';
import { recognising, type Recognition } from './recognise.ts';
import { countTurns, findRoute } from './route.ts';
import { finish, type Steps } from './steps.ts';

export interface Look {
  recognition: Recognition;
  /** Route from here to the goal; undefined where there is none (or no goal). */
  route: Link[] | undefined;
  next: NextStep;
  /** Links whose controls were looked for and not there. */
  missing: string[];
}

export type NextStep =
  | { state: 'idle' | 'silent' | 'loading' | 'no-way' | 'arrived' }
  | { state: 'by-user'; link: Link }
  | {
      state: 'turn';
      link: string;
      step: 'opener' | 'target';
      means: Text;
      leadsTo: string;
      /** The query that found it: nodes are not kept. */
      target: Target;
      found: Found;
      remaining: number;
    }
  | {
      state: 'words';
      link: string;
      step: 'opener' | 'target';
      means: Text;
      leadsTo: string;
      target: Target;
      reason: NotFoundReason;
      /** What came nearest, with what agreed and what did not. */
      best?: Evidence;
      remaining: number;
    };

export interface Circumstances {
  url: URL;
  sight: Sight;
  patience: Patience;
  /** Page time, ms. */
  now: number;
}

/** Waited for like a control: the signs of a more exact place. */
const placeSigns = '@place';

/** Reads the page once. Writes nothing and asks for nothing. */
export function look(brief: GuideBrief, at: Circumstances): Look {
  return finish(looking(brief, at));
}

/** The same, step by step: what is read late may be of a later page. */
export function* looking(brief: GuideBrief, at: Circumstances): Steps<Look> {
  const recognition = yield* recognising(
    { places: brief.places, business: brief.business },
    at.url,
    at.sight,
  );
  if (recognition.kind !== 'place') return outcome(recognition, undefined, { state: 'silent' });
  if (!brief.goal) return outcome(recognition, undefined, { state: 'idle' });
  // A more exact place may still show its signs: no turn from where we may not be.
  if (!recognition.ready && isPending(at.patience, placeSigns, at.now))
    return outcome(recognition, undefined, { state: 'loading' });
  return yield* followRoute(brief, recognition, at);
}

function* followRoute(
  brief: GuideBrief,
  recognition: Recognition & { kind: 'place' },
  at: Circumstances,
): Steps<Look> {
  const goal = brief.goal!;
  const { place } = recognition;
  if (place.id === goal.destination) return yield* arrive(brief, recognition, at);
  const closed = new Set<string>();
  const missing: string[] = [];
  let seenButUnsure: Step | undefined;
  for (;;) {
    const route = findRoute(brief, place.id, goal.destination, closed);
    const link = route?.[0];
    if (!route || !link)
      return outcome(recognition, route, seenButUnsure ?? { state: 'no-way' }, missing);
    if (place.kind === 'sign-in' || link.byUser)
      return outcome(recognition, route, { state: 'by-user', link });
    const step = yield* takeLink(link, countTurns(route), at.sight);
    if (step.state === 'turn') return outcome(recognition, route, step, missing);
    missing.push(link.id);
    // Under a banner it is still the way: the banner has to go, not the way.
    if (step.reason === 'covered' || isPending(at.patience, link.id, at.now))
      return outcome(recognition, route, step, missing);
    if (step.reason !== 'none') seenButUnsure ??= step;
    closed.add(link.id);
  }
}

function* arrive(brief: GuideBrief, recognition: Recognition, at: Circumstances): Steps<Look> {
  const goal = brief.goal!;
  if (!goal.target) return outcome(recognition, [], { state: 'arrived' });
  const { target, means } = goal.target;
  const located = yield* locating(target, at.sight);
  const leadsTo = goal.destination;
  const common = { link: 'goal', step: 'target', means, leadsTo, remaining: 1 } as const;
  if (located.found)
    return outcome(recognition, [], { state: 'turn', ...common, target, found: located.found });
  const pending = isPending(at.patience, 'goal', at.now) || located.reason !== 'none';
  const words = { state: 'words', ...common, target, ...silenceOf(located) } as const;
  return outcome(recognition, [], pending ? words : { state: 'arrived' }, ['goal']);
}

type Step = Extract<NextStep, { state: 'turn' | 'words' }>;

/** The link's own control or, while that is out of sight, what opens the menu it is in. */
function* takeLink(link: Link, turns: number, sight: Sight): Steps<Step> {
  const direct = yield* locating(link.target, sight);
  const afterOpener = turns - (link.opener ? 1 : 0);
  if (direct.found) return ring(link, 'target', direct.found, afterOpener);
  if (!link.opener) return words(link, 'target', direct, afterOpener);
  const opener = yield* locating(link.opener.target, sight);
  const isOpen = opener.found?.element.getAttribute('aria-expanded') === 'true';
  if (opener.found && !isOpen) return ring(link, 'opener', opener.found, turns);
  if (isOpen) return words(link, 'target', direct, afterOpener);
  return words(link, 'opener', opener, turns);
}

function ring(link: Link, step: 'opener' | 'target', found: Found, remaining: number): Step {
  const { target, means } = step === 'opener' ? link.opener! : link;
  return { state: 'turn', link: link.id, step, means, leadsTo: link.to, target, found, remaining };
}

function words(link: Link, step: 'opener' | 'target', located: Located, remaining: number): Step {
  const { target, means } = step === 'opener' ? link.opener! : link;
  return {
    state: 'words',
    link: link.id,
    step,
    means,
    leadsTo: link.to,
    target,
    ...silenceOf(located),
    remaining,
  };
}

/** Why words: an opened menu whose control is there after all counts as hidden. */
function silenceOf(located: Located): { reason: NotFoundReason; best?: Evidence } {
  if (located.found) return { reason: 'hidden', best: located.found };
  return { reason: located.reason, ...(located.best ? { best: located.best } : {}) };
}

function outcome(
  recognition: Recognition,
  route: Link[] | undefined,
  next: NextStep,
  missing: string[] = [],
): Look {
  const filling = recognition.kind === 'place' && !recognition.ready;
  return { recognition, route, next, missing: filling ? [placeSigns, ...missing] : missing };
}
