/** Whose page is this? Exact hosts over https, and nothing that only looks like one. */
import type { Carrier } from '../../content-rules/schema.ts';
import { matchesUrl } from '../navigator/match-url.ts';
import { readAsLatin } from '../trust/read-as-latin.ts';

/**
 * carrier: a host on the list. business: the carrier's business portal. not-secure: a listed host
 * without https. unlisted: under the carrier's own domain or a related company's, but not checked by
 * us. look-alike: a foreign host with the carrier's name in it. elsewhere: anything else.
 */
export type HostKind =
  'carrier' | 'business' | 'not-secure' | 'unlisted' | 'look-alike' | 'elsewhere';

export interface HostVerdict {
  kind: HostKind;
  /** Id of the carrier that the host is, or pretends to be. */
  carrier: string | null;
  host: string;
}

type Known = Pick<Carrier, 'id' | 'hosts' | 'relatedHosts' | 'businessPaths' | 'brandWords'>;

/** Judges one address by the rules of every carrier. Addresses that are no web page are elsewhere. */
export function judgeHost(address: string, carriers: readonly Known[]): HostVerdict {
  const url = webAddress(address);
  if (url === null) return { kind: 'elsewhere', carrier: null, host: '' };
  const host = url.hostname.replace(/\.$/, '');
  const verdict = (kind: HostKind, carrier: Known) => ({ kind, carrier: carrier.id, host });
  for (const carrier of carriers) {
    const listed = carrier.hosts.find((known) => known.host === host);
    if (listed !== undefined) return verdict(listedKind(listed.kind, url, carrier), carrier);
  }
  for (const carrier of carriers)
    if (domainsOf(carrier).some((domain) => isUnder(host, domain)))
      return verdict('unlisted', carrier);
  const imitated = carriers.find((carrier) =>
    carrier.brandWords.some((word) => bears(host, word.toLowerCase())),
  );
  return imitated ? verdict('look-alike', imitated) : { kind: 'elsewhere', carrier: null, host };
}

function listedKind(kind: Known['hosts'][number]['kind'], url: URL, carrier: Known): HostKind {
  if (url.protocol !== 'https:' || url.port !== '') return 'not-secure';
  const business = carrier.businessPaths.some((pattern) => matchesUrl(pattern, url));
  return kind === 'business' || business ? 'business' : 'carrier';
}

function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

// Every listed host is under a two-label domain (verizon.com); a rule with another kind would need
// the public suffix list.
function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function domainsOf({ hosts, relatedHosts }: Known): string[] {
  return [...hosts.map(({ host }) => domainOf(host)), ...relatedHosts.map(({ domain }) => domain)];
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

// Short words ("att", "att-", "att.com") stand in many innocent names ("battle.net"): they count only
// where a word begins and ends. Long ones count anywhere, hyphens or not.
function bears(host: string, word: string): boolean {
  const read = readAsLatin(host);
  const spellings = [host, read, readAsLetters(read, 'i'), readAsLetters(read, 'l')];
  if (word.length > 4 && !word.includes('.'))
    return spellings.some((name) => name.replaceAll('-', '').includes(word.replaceAll('-', '')));
  const literal = word.replaceAll('.', '\\.');
  const whole = new RegExp(`(?<![a-z])${literal}${/[a-z]$/.test(word) ? '(?![a-z])' : ''}`);
  return spellings.some((name) => whole.test(name));
}

// "ver1zon" and "t-m0bile" are read as they look.
function readAsLetters(host: string, one: string): string {
  return host.replaceAll('0', 'o').replaceAll('1', one).replaceAll('3', 'e').replaceAll('5', 's');
}
