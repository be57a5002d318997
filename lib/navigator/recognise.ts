/** Tells which place of a carrier's map a page is. */
import type { Place, UrlPattern } from '../../content-rules/schema.ts';
import { showing, type Sight } from './locate.ts';
import { matchesUrl, specificity } from './match-url.ts';
import { finish, type Steps } from './steps.ts';
import { isVisible } from './visibility.ts';

/** Of a place, what it is told by. */
export type KnownPlace = Pick<Place, 'id' | 'kind' | 'urls' | 'signs'>;

export type Recognition =
  | { kind: 'not-consumer' }
  | { kind: 'unknown'; guarded: boolean }
  /** `ready` is false while a more exact place fits the address but its signs are not there. */
  | {
      kind: 'place';
      place: KnownPlace;
      ready: boolean;
      /** A password or one-time-code field is in sight: nothing may be drawn over or near it. */
      guarded: boolean;
    };

export interface KnownPlaces {
  places: readonly KnownPlace[];
  business: readonly UrlPattern[];
}

/**
 * The most exact place whose address and signs agree. A visible sign-in form wins over an account
 * address that nothing on the page confirms: carriers show it under the address that was asked for.
 */
export function recognise(known: KnownPlaces, url: URL, sight: Sight): Recognition {
  return finish(recognising(known, url, sight));
}

/** The same, step by step. */
export function* recognising(known: KnownPlaces, url: URL, sight: Sight): Steps<Recognition> {
  if (known.business.some((pattern) => matchesUrl(pattern, url))) return { kind: 'not-consumer' };
  const fitting = placesAt(known.places, url);
  const guarded = yield* showingSecretField(sight);
  if (fitting.length === 0) return { kind: 'unknown', guarded };
  yield;
  let place: KnownPlace | undefined;
  for (const candidate of fitting)
    if (!place && (yield* agreesOnSigns(candidate, url, sight))) place = candidate;
  const told = (place?.signs?.must ?? []).length > 0;
  const signIn = known.places.find(({ id }) => id === 'sign-in');
  if (signIn && guarded && fitting[0]!.kind === 'account' && !told)
    return { kind: 'place', place: signIn, ready: true, guarded };
  if (!place) return { kind: 'unknown', guarded };
  return { kind: 'place', place, ready: told || place === fitting[0], guarded };
}

/** Places whose address fits, most exact first. */
export function placesAt(places: readonly KnownPlace[], url: URL): KnownPlace[] {
  return places
    .map((place) => ({ place, fit: bestFit(place, url) }))
    .filter(({ fit }) => fit > -1)
    .sort((a, b) => b.fit - a.fit)
    .map(({ place }) => place);
}

function bestFit(place: KnownPlace, url: URL): number {
  const fits = place.urls.filter((pattern) => matchesUrl(pattern, url)).map(specificity);
  return fits.length === 0 ? -1 : Math.max(...fits);
}

function* agreesOnSigns(place: KnownPlace, url: URL, sight: Sight): Steps<boolean> {
  const must = place.signs?.must ?? [];
  const mustNot = place.signs?.mustNot ?? [];
  // Words of signs are of no use on a translated page; an exact address has to do.
  if (sight.translated) return must.length === 0 || hasExactAddress(place, url);
  for (const sign of must) if (!(yield* showing(sign, sight))) return false;
  for (const sign of mustNot) if (yield* showing(sign, sight)) return false;
  return true;
}

function hasExactAddress({ urls }: KnownPlace, url: URL): boolean {
  return urls.some((pattern) => !pattern.path.includes('*') && matchesUrl(pattern, url));
}

/** Fields for a password or a one-time code. */
export const secretFields = [
  'input[type=password]',
  'input[autocomplete~="one-time-code"]',
  'input[autocomplete~="current-password"]',
  ...['otp', 'passcode', 'one-time', 'onetime', 'verificationcode', 'verification-code'].flatMap(
    (word) => [
      `input[id*="${word}" i]:not([type=hidden])`,
      `input[name*="${word}" i]:not([type=hidden])`,
    ],
  ),
].join(', ');

/** A password or one-time-code field in sight. Looks at attributes only, never at what is typed. */
function* showingSecretField({ roots }: Sight): Steps<boolean> {
  for (const root of roots) {
    // Each engine lists the fields of a page at once; all that makes one secret it asks of every element.
    const fields = [...root.querySelectorAll('input')].filter((it) => it.matches(secretFields));
    if (fields.length > 0) yield 'layout';
    if (fields.some(isVisible)) return true;
  }
  return false;
}
