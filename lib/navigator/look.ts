/** One look at a page: where we are, which way to go, and the control to press next. */
import type { GuideBrief, PageLink, PageTarget } from '../messages.ts';
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
  route: PageLink[] | undefined;
  next: NextStep;
  /** Links whose controls were looked for and not there. */
  missing: string[];
}

export type NextStep =
  | { state: 'idle' | 'silent' | 'loading' | 'no-way' | 'arrived' }
  | (Press & { state: 'by-user' })
  | (Press & { state: 'turn'; found: Found })
  | (Press & {
      state: 'words';
      reason: NotFoundReason;
      /** What came nearest, with what agreed and what did not. */
      best?: Evidence;
    });

/** What is to be pressed next. */
export interface Press extends PageTarget {
  /** Id of the link, "goal" for the control at the destination. */
  link: string;
  step: 'opener' | 'target';
  leadsTo: string;
  /** Presses from here to the destination, this one counted. */
  remaining: number;
}

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
      return outcome(recognition, route, { state: 'by-user', ...press(link, link, 1) });
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
  const { target, destination } = brief.goal!;
  if (!target) return outcome(recognition, [], { state: 'arrived' });
  const step = ringOrWords(
    press({ id: 'goal', to: destination }, target, 1),
    yield* locating(target.target, at.sight),
  );
  if (step.state === 'turn') return outcome(recognition, [], step);
  const pending = isPending(at.patience, 'goal', at.now) || step.reason !== 'none';
  return outcome(recognition, [], pending ? step : { state: 'arrived' }, ['goal']);
}

/** A control to press, found. */
export type Turn = Extract<NextStep, { state: 'turn' }>;
type Step = Turn | Extract<NextStep, { state: 'words' }>;

/** The link's own control or, while that is out of sight, what opens the menu it is in. */
function* takeLink(link: PageLink, turns: number, sight: Sight): Steps<Step> {
  const direct = yield* locating(link.target, sight);
  const toTarget = press(link, link, turns - (link.opener ? 1 : 0));
  if (direct.found || !link.opener) return ringOrWords(toTarget, direct);
  const opener = yield* locating(link.opener.target, sight);
  if (opener.found?.element.getAttribute('aria-expanded') === 'true')
    return ringOrWords(toTarget, direct);
  return ringOrWords({ ...press(link, link.opener, turns), step: 'opener' }, opener);
}

function press(
  { id, to }: Pick<PageLink, 'id' | 'to'>,
  { target, means }: PageTarget,
  remaining: number,
): Press {
  return { link: id, step: 'target', target, means, leadsTo: to, remaining };
}

function ringOrWords(press: Press, located: Located): Step {
  const { found } = located;
  if (found) return { state: 'turn', ...press, found };
  return {
    state: 'words',
    ...press,
    reason: located.reason,
    ...(located.best && { best: located.best }),
  };
}

function outcome(
  recognition: Recognition,
  route: PageLink[] | undefined,
  next: NextStep,
  missing: string[] = [],
): Look {
  const filling = recognition.kind === 'place' && !recognition.ready;
  return { recognition, route, next, missing: filling ? [placeSigns, ...missing] : missing };
}
