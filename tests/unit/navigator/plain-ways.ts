/** What the navigator does quickly, done the plain way: for the tests to compare with. */
import type { Target } from '../../../content-rules/schema.ts';
import { bareName } from '../../../lib/navigator/names.ts';
import { parentAcross } from '../../../lib/navigator/page-roots.ts';

/** The first gate without any thought of what a question costs. */
export function plainGate(what: Target, one: Element): boolean {
  if (!what.names) return true;
  if ((what.testId || what.attributes) && one.attributes.length > 2) return true;
  const parts = what.names.map((it) =>
    /[\p{L}\p{N}]+/u
      .exec(
        it
          .normalize('NFKC')
          .replace(/\u00ad/g, '')
          .toLowerCase(),
      )![0]
      .slice(0, 6),
  );
  const text = one.textContent;
  const leaves = (what.href ?? []).map((it) =>
    it
      .replace(/[?#].*/, '')
      .replace(/\/$/, '')
      .split('/')
      .at(-1)!,
  );
  const leads =
    leaves.length > 0 &&
    !leaves.includes('') &&
    leaves.some((leaf) => (one.getAttribute('href') ?? '').toLowerCase().includes(leaf));
  return (
    leads ||
    what.id?.includes(one.id) === true ||
    (text.length <= 400 && parts.some((part) => text.toLowerCase().includes(part))) ||
    text.trim() === '' ||
    one.matches('[aria-label], [aria-labelledby]') ||
    one.querySelector('[aria-label], [aria-labelledby], [alt], [title], slot, svg') !== null
  );
}

/** The names' grades that tell, word by word. */
export function plainMatch(names: string[], actual: string): 'same' | 'close' | undefined {
  const bare = bareName(actual);
  const wanted = names.map(bareName);
  if (wanted.includes(bare)) return 'same';
  const sorted = (text: string) =>
    text
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => !['', 'my', 'the'].includes(word))
      .map((word) => word.replace(/(?<=..[^s])s$/, ''))
      .filter((word, at, all) => all.indexOf(word) === at)
      .sort()
      .join(' ');
  const isClose = wanted.some(
    (one) =>
      (bare.startsWith(one) &&
        /^(\s*[,;(|-].*|\s+opens\b.*|\s+\d[\d\s(]*)$/.test(bare.slice(one.length))) ||
      (/…\s*$/.test(actual) && bare.length >= 8 && one.startsWith(bare)) ||
      (sorted(one) === sorted(bare) && sorted(one) !== ''),
  );
  return isClose ? 'close' : undefined;
}

/** The heading before an element, every heading of every box round it compared. */
export function plainHeading(one: Element): string {
  let at = parentAcross(one);
  for (let step = 0; at && step < 12; step += 1, at = parentAcross(at)) {
    const last = [...at.querySelectorAll('h2, h3, [role=heading]')].findLast(
      (heading) => heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (last) return last.textContent ?? '';
  }
  return '';
}
