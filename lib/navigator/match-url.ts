/** Reads addresses: which pattern fits, and which of several fits best. */
import type { UrlPattern } from '../../content-rules/schema.ts';

/** Only https pages at exactly the pattern's host fit. */
export function matchesUrl(pattern: UrlPattern, url: URL): boolean {
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    url.hostname === pattern.host &&
    matchesPath(pattern.path, url.pathname) &&
    (pattern.hash === undefined || trimSlash(url.hash) === trimSlash(pattern.hash)) &&
    Object.entries(pattern.query ?? {}).every(
      ([name, value]) => url.searchParams.get(name) === value,
    )
  );
}

/** Higher is more exact: literal segments count most, then wildcards, then hash and query. */
export function specificity(pattern: UrlPattern): number {
  const score = segments(pattern.path).reduce(
    (sum, segment) => sum + (segment === '**' ? 0 : segment === '*' ? 2 : 4),
    pattern.path.endsWith('**') ? 0 : 1,
  );
  return score + (pattern.hash ? 2 : 0) + Object.keys(pattern.query ?? {}).length * 2;
}

function matchesPath(pattern: string, path: string): boolean {
  const wanted = segments(pattern);
  const actual = segments(path);
  const open = wanted.at(-1) === '**';
  const fixed = open ? wanted.slice(0, -1) : wanted;
  if (open ? actual.length < fixed.length : actual.length !== fixed.length) return false;
  return fixed.every((segment, i) => segment === '*' || segment === actual[i]);
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function trimSlash(text: string): string {
  return text.replace(/\/$/, '');
}
