/** The slice of rules one page needs, with what the user wants there. */
import { carriers, commonTasks, planRules, type CarrierRules } from '../../content-rules/index.ts';
import type { Link, Place, PlanKind } from '../../content-rules/schema.ts';
import { dayAt } from '../../lib/dates/day.ts';
import type { Locale } from '../../lib/languages.ts';
import type { GuideBrief, PageLink, PagePlace, PageTarget } from '../../lib/messages.ts';
import { suitsPlan } from '../../lib/planner/build-plan.ts';
import { goalOf } from '../../lib/planner/goal-of.ts';
import { planFor } from '../../lib/planner/plan-for.ts';
import type { State } from '../../lib/state/shape.ts';
import { guideWords } from './guide-words.ts';

/** The carrier whose site an address is on: exact hosts over https, business portals left out. */
export function carrierOfUrl(url: string): CarrierRules | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'https:' || port !== '') return undefined;
  return carriers.find(({ about }) =>
    about.hosts.some(({ host, kind }) => host === hostname && kind !== 'business'),
  );
}

/** What the guide needs to know on this page; null where it has no business. */
export function briefFor(
  url: string,
  state: State,
  locale: Locale,
  hiddenNow: boolean,
): GuideBrief | null {
  const carrier = carrierOfUrl(url);
  if (!carrier) return null;
  const fits = (rule: { planKinds?: PlanKind[] }) => suitsPlan(rule, state.planKind);
  return {
    carrier: carrier.id,
    places: carrier.places.filter(fits).map((place) => placeIn(place, locale)),
    links: carrier.links.filter(fits).map((link) => linkIn(link, locale)),
    business: carrier.about.businessPaths,
    goal: goalIn(carrier, state, locale),
    doneSigns: carrier.tasks
      .filter(fits)
      .flatMap(({ task, doneAt }) => (doneAt ? [{ task, ...doneAt }] : [])),
    locale,
    words: guideWords(locale),
    hidden: hiddenNow || state.settings.hiddenHosts.includes(new URL(url).hostname),
  };
}

function goalIn(carrier: CarrierRules, state: State, locale: Locale): GuideBrief['goal'] {
  const id = goalOf(state, carrier.id, planFor(state, carrier, planRules, dayAt()).tasks);
  const name = commonTasks.find((task) => task.id === id)?.name;
  const way = carrier.tasks.find(
    (task) => task.task === id && task.destination && suitsPlan(task, state.planKind),
  );
  if (id === null || !name || !way?.destination) return null;
  const { destination, target } = way;
  return {
    task: id,
    name: name[locale],
    destination,
    ...(target && { target: targetIn(target, locale) }),
  };
}

function placeIn({ id, name, kind, urls, signs, regions }: Place, locale: Locale): PagePlace {
  return { id, name: name[locale], kind, urls, signs, regions };
}

function linkIn({ id, from, to, byUser, opener, ...told }: Link, locale: Locale): PageLink {
  const of = targetIn(told, locale);
  return { id, from, to, byUser, ...of, ...(opener && { opener: targetIn(opener, locale) }) };
}

function targetIn({ target, means }: Described, locale: Locale): PageTarget {
  return { target, means: means[locale] };
}

type Described = Pick<Link, 'target' | 'means'>;
