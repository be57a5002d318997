/** The shortest chain of links from a place to a destination. */
import type { Link, Place } from '../../content-rules/schema.ts';

/** Of a link, what a route is made of. */
export interface MapLink extends Pick<Link, 'id' | 'from' | 'to'> {
  opener?: unknown;
}

export interface SiteMap<L extends MapLink = MapLink> {
  places: readonly Pick<Place, 'id' | 'regions'>[];
  links: readonly L[];
}

/**
 * Links to follow, in order; [] when already there; undefined when there is no way.
 * Breadth first; of equally short ways the one whose links stand first in the rules.
 * `closed` links are left out at the place one is at; elsewhere nobody has looked yet.
 */
export function findRoute<L extends MapLink>(
  map: SiteMap<L>,
  from: string,
  to: string,
  closed: ReadonlySet<string> = new Set(),
): L[] | undefined {
  const queue: { place: string; route: L[] }[] = [{ place: from, route: [] }];
  const seen = new Set([from]);
  for (let step = queue.shift(); step; step = queue.shift()) {
    if (step.place === to) return step.route;
    for (const link of linksFrom(map, step.place)) {
      if (seen.has(link.to) || (step.place === from && closed.has(link.id))) continue;
      seen.add(link.to);
      queue.push({ place: link.to, route: [...step.route, link] });
    }
  }
  return undefined;
}

/** Every link that stands on a place or in one of its regions, in the order of the rules. */
export function linksFrom<L extends MapLink>(map: SiteMap<L>, placeId: string): L[] {
  const place = map.places.find((candidate) => candidate.id === placeId);
  const spots = new Set([placeId, ...(place?.regions ?? [])]);
  return map.links.filter((link) => link.from.some((spot) => spots.has(spot)));
}

/** Presses a route takes at most: an opener is one, though its menu may turn out to be open. */
export function countTurns(route: readonly MapLink[]): number {
  return route.reduce((sum, link) => sum + (link.opener ? 2 : 1), 0);
}
