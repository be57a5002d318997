/** Compares where links lead. */
import type { Control } from './control.ts';
import type { Grade } from './names.ts';
import { trimSlash } from './plain-text.ts';
import { wordsOf } from './words.ts';

/**
 * aside: to another site, or to what is only said about the thing or offered to businesses. close: the address a rule knows is
 * carried by it, behind a hash or through a redirect of the site's own.
 */
export type PathGrade = Exclude<Grade, 'part'> | 'aside';
type Leading = Pick<Control, 'url' | 'pageHost'> & Partial<Pick<Control, 'attribute'>>;

/**
 * How a link agrees with a rule's paths; undefined where one of the two has none. A rule's path is
 * "/path" (the page's own host) or "host/path", with "#fragment" where that tells, "?query" where
 * exactly this one is meant and "?*" where any will do. Under another name (`isNamed` false) the same address under
 * another language is no more than close: it may be the switch of languages.
 */
export function compareHref(
  wanted: readonly string[] | undefined,
  control: Leading,
  isNamed = true,
): PathGrade | undefined {
  if (!wanted) return undefined;
  // A place on this very page, or a telephone.
  if (leadsNowhere(control.attribute?.('href') ?? '') && !wanted.some(isHere)) return 'aside';
  const { url, pageHost } = control;
  if (!url) return undefined;
  const grades = wanted.map((rule) => gradeOf(rule, url, pageHost, isNamed));
  return order.find((grade) => grades.includes(grade)) ?? 'aside';
}
const order = ['same', 'close', 'kin', 'other'] as const;

const isHere = (rule: string) => rule.includes('#');

export function leadsNowhere(href: string): boolean {
  return !href.startsWith('/') && /^(#[\w-]|(tel|mailto|sms):)/.test(href);
}

/** One key for all addresses that are the same place; undefined for what is no link. */
export function linkKey({ url }: Pick<Control, 'url'>): string | undefined {
  return url && `${url.host}${pathIn(url.pathname)}${tellingQuery(url)}${url.hash}`;
}

/** A rule's path, taken apart. */
export interface KnownPath {
  /** undefined: the page's own. */
  host: string | undefined;
  path: string;
  query: string | undefined;
  hash: string | undefined;
}

/** Takes "host/path?query#fragment" apart. */
export function knownPath(rule: string): KnownPath {
  const hashAt = rule.indexOf('#');
  const hash = hashAt < 0 ? undefined : rule.slice(hashAt);
  const [place = '', ...rest] = (hash === undefined ? rule : rule.slice(0, hashAt)).split('?');
  const query = rest.length === 0 ? undefined : rest.join('?');
  if (place.startsWith('/')) return { host: undefined, path: place, query, hash };
  const host = place.split('/')[0]!;
  return { host, path: place.slice(host.length), query, hash };
}

/** Whether a link leads where one of a rule's paths says: the grade "same", without telling the others apart. */
export function leadsThere(wanted: readonly KnownPath[], control: Leading): boolean {
  const { url } = control;
  return (
    url !== undefined &&
    wanted.some((rule) => isAt(rule, url, control.pageHost) && gradeParts(rule, url) === 'same')
  );
}

function isAt({ host, path }: KnownPath, url: URL, pageHost: string): boolean {
  return pathIn(url.pathname) === pathIn(path) && url.hostname === (host ?? pageHost);
}

function gradeOf(rule: string, url: URL, pageHost: string, isNamed: boolean): PathGrade {
  const known = knownPath(rule);
  if (isAt(known, url, pageHost)) {
    const grade = gradeParts(known, url);
    return grade === 'same' && !isNamed && !isSamePath(known.path, url.pathname) ? 'close' : grade;
  }
  if (carriedBy(url).some((inner) => leadsThere([known], { url: inner, pageHost }))) return 'close';
  const path = known.path + (known.hash ?? '');
  if (isKin(known.host ?? pageHost, path, url, pageHost)) return 'kin';
  const host = known.host ?? pageHost;
  const isSameSite = siteOf(url.hostname) === siteOf(host);
  return !isSameSite || turnsAside(host + path, placeOf(url)) ? 'aside' : 'other';
}

function gradeParts({ query, hash }: KnownPath, url: URL): PathGrade {
  if (hash !== undefined && trimSlash(url.hash) !== trimSlash(hash)) return 'other';
  const grade = gradeQuery(query, url);
  // A fragment the rule does not know: another part of that page, or of an app behind one address.
  return grade === 'same' && hash === undefined && trimSlash(url.hash).length > 1 ? 'kin' : grade;
}

/** A query the rule does not know is another action; one it knows may have been dropped. */
function gradeQuery(query: string | undefined, url: URL): PathGrade {
  const actual = tellingQuery(url);
  if (query === '*' || url.search === `?${query ?? ''}`) return 'same';
  const wanted = query === undefined ? '' : tellingQuery(new URL(`https://x/?${query}`));
  if (actual === wanted) return 'same';
  return actual === '' ? 'kin' : 'other';
}

/**
 * The site was rearranged and the link moved with it: at least half of the words of the last part of
 * the old path are in the new one ("/rpp/toys-and-hobbies" → "/b/Toys-Hobbies"), on the same site.
 * A help page about a thing is not the thing, nor is the business shop's page of that name.
 */
function isKin(host: string, path: string, url: URL, pageHost: string): boolean {
  if (siteOf(url.hostname) !== siteOf(host)) return false;
  // The front page of a host of its own ("creditcards.…"): the whole host is the place.
  if (url.hostname === host && url.pathname === '/' && host !== pageHost && !/^www\./.test(host))
    return true;
  const [from, to] = [host + path, placeOf(url)];
  if (turnsAside(from, to) || turnsAside(to, from)) return false;
  const leaf = leafWords(path);
  if (leaf.size === 0) return false;
  const actual = wordsOf(url.pathname + roomOf(url) + url.hash);
  return [...leaf].filter((word) => actual.has(word)).length / leaf.size >= 0.5;
}

/** Of one door for all the room, in its query: "/open?what=bill-history". Not another address. */
function roomOf(url: URL): string {
  return (
    tellingQuery(url)
      .match(/=[\w./-]+(?=&|$)/g)
      ?.join() ?? ''
  );
}

/** Host and path; what is searched for is no place of its own, wherever the search is made. */
function placeOf(url: URL): string {
  const isSearch = /[?&](q|query|search)=/i.test(url.search);
  return url.hostname + url.pathname + (isSearch ? '/search' : '');
}

/** A search for a thing, help about it, the shop's, another product's or another business's page of it are not the thing. */
const asides = [
  'search',
  'help|support|faqs?|learn|community|articles?',
  'business|enterprise',
  'blog|news|press|careers|about|company|investors',
  'tv|television|streaming|internet|fiber|fios|home-?phone|landline',
  'prepaid',
  'legal|terms|privacy',
  'shop|store|deals|promos?|offers?',
].map((words) => new RegExp(`(^|[/_.-])(${words})([/_.-]|$)`, 'i'));

function turnsAside(from: string, to: string): boolean {
  return asides.some((aside) => aside.test(to) && !aside.test(from));
}

/** The words of the last part of a path that has any. */
export function leafWords(path: string): Set<string> {
  const parts = path.split('/').map(wordsOf);
  return parts.findLast((words) => words.size > 0 && !isFront(words)) ?? new Set();
}

function isFront(words: ReadonlySet<string>): boolean {
  return words.size === 1 && ['home', 'index', 'main', 'default'].some((word) => words.has(word));
}

/** "www.example.com" and "secure.example.com" are one site. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/**
 * Addresses within an address: "/app/#/bill" is the path of an app that is one page,
 * "/click?to=/bill" goes on to the bill after it counted the visit.
 */
function carriedBy(url: URL): URL[] {
  const texts = [url.hash.replace(/^#!?/, '')];
  url.searchParams.forEach((value) => texts.push(value));
  return texts
    .filter((text) => /^(\/[\w.~-]|https?:\/\/)/.test(text) && URL.canParse(text, url))
    .map((text) => new URL(text, url));
}

/** The query without what only counts visitors, in one order; "" where nothing is left. */
export function tellingQuery(url: URL): string {
  if (url.search === '') return '';
  const telling: string[] = [];
  // Not keys(): in Firefox's content scripts its iterator cannot be iterated.
  url.searchParams.forEach((value, key) => {
    if (!tracking.test(key)) telling.push(`${key}=${value}`);
  });
  return telling.length === 0 ? '' : `?${telling.sort().join('&')}`;
}

const tracking =
  /^(utm_|icid|icmp|int_?cmp|intnav|cmp|cid|s_?cid|ref|tid|source|state|client_id|promoid|offercode|trk|link_?loc|cm_|mc_|mv$|_ga|spm$|(g|fb|ms|d|y)clid)/i;

function isSamePath(one: string, other: string): boolean {
  return trimSlash(one).toLowerCase() === trimSlash(other).toLowerCase();
}

/** The path without the language it is shown in: "/en-us/bill" and "/bill" are one place. */
function pathIn(path: string): string {
  const bare = trimSlash(path).toLowerCase();
  if (!bare.startsWith('/en') && !bare.startsWith('/es')) return bare;
  return bare.replace(/^\/(?:en|es)(?:[-_][a-z]{2})?(?=\/|$)/, '');
}
