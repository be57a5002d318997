/** Tells which place of a carrier's map a page is. */
import type { Place, UrlPattern } from '../../content-rules/schema.ts';
import { showsSign, type Sight } from './locate.ts';
import { matchesUrl, specificity } from './match-url.ts';
import { isVisible } from './visibility.ts';

export type Recognition =
  | { kind: 'not-consumer' }
  | { kind: 'unknown' }
  /** `ready` is false while a more exact place fits the address but its signs are not there. */
  | { kind: 'place'; place: Place; ready: boolean };

export interface KnownPlaces {
  places: readonly Place[];
  business: readonly UrlPattern[];
}

/**
 * The most exact place whose address and signs agree. A visible sign-in form wins over any account
 * address: carriers show it under the address that was asked for.
 */
export function recognise(known: KnownPlaces, url: URL, sight: Sight): Recognition {
  if (known.business.some((pattern) => matchesUrl(pattern, url))) return { kind: 'not-consumer' };
  const fitting = placesAt(known.places, url);
  if (fitting.length === 0) return { kind: 'unknown' };
  const signIn = known.places.find((place) => place.id === 'sign-in');
  if (signIn && fitting[0]!.kind === 'account' && showsSignInForm(sight))
    return { kind: 'place', place: signIn, ready: true };
  const place = fitting.find((candidate) => agreesOnSigns(candidate, url, sight));
  if (!place) return { kind: 'unknown' };
  const told = (place.signs?.must ?? []).length > 0;
  return { kind: 'place', place, ready: told || place === fitting[0] };
}

/** Places whose address fits, most exact first. */
export function placesAt(places: readonly Place[], url: URL): Place[] {
  return places
    .map((place) => ({ place, fit: bestFit(place, url) }))
    .filter(({ fit }) => fit > -1)
    .sort((a, b) => b.fit - a.fit)
    .map(({ place }) => place);
}

function bestFit(place: Place, url: URL): number {
  const fits = place.urls.filter((pattern) => matchesUrl(pattern, url)).map(specificity);
  return fits.length === 0 ? -1 : Math.max(...fits);
}

function agreesOnSigns(place: Place, url: URL, sight: Sight): boolean {
  const must = place.signs?.must ?? [];
  const mustNot = place.signs?.mustNot ?? [];
  // Words of signs are of no use on a translated page; an exact address has to do.
  if (sight.translated) return must.length === 0 || hasExactAddress(place, url);
  return (
    must.every((sign) => showsSign(sign, sight)) && !mustNot.some((sign) => showsSign(sign, sight))
  );
}

function hasExactAddress({ urls }: Place, url: URL): boolean {
  return urls.some((pattern) => !pattern.path.includes('*') && matchesUrl(pattern, url));
}

/** A password or one-time-code field in sight. Looks at attributes only, never at what is typed. */
export function showsSignInForm(sight: Sight): boolean {
  const fields =
    'input[type=password], input[autocomplete~="one-time-code"], input[autocomplete~="current-password"]';
  return sight.roots.some((root) => [...root.querySelectorAll(fields)].some(isVisible));
}
