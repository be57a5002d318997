/** Which elements of a page can be a control, and what is known of each before it is named. */
import type { Target } from '../../content-rules/schema.ts';
import { isInputButton } from './accessible-name.ts';
import { isGenerated } from './generated.ts';
import { lineage, parentAcross, type Root } from './page-roots.ts';

export type Landmark = NonNullable<Target['landmark']>[number];

/** Each part fails at its first word for nearly every element: a browser reads a long list of parts slowly. */
const controlSelector = [
  'a, button, summary, area[href], [onclick], [tabindex]:not([tabindex="-1"])',
  'input:is([type=button], [type=submit], [type=image], [type=checkbox])',
  '[role]:is([role=button], [role=link], [role=menuitem], [role=tab], [role=checkbox], [role=switch])',
].join(', ');
const headingSelector = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** Everything in one root that a target of these roles could mean, in page order. */
export function queryControls(root: Root, roles: Target['role']): ArrayLike<Element> {
  const headings = roles?.length === 1 && roles[0] === 'heading';
  return root.querySelectorAll(headings ? headingSelector : controlSelector);
}

/** A button there sorts the column. */
const columnHead = 'th:not([scope=row]), [role=columnheader]';

/** The ARIA role a screen reader would say, as far as rules use roles. */
export function roleOf(element: Element): string | undefined {
  const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (explicit) return explicit;
  const tag = element.localName;
  if ((tag === 'a' || tag === 'area') && element.hasAttribute('href')) return 'link';
  if (tag === 'button' || tag === 'summary' || isInputButton(element))
    return element.closest(columnHead) ? 'columnheader' : 'button';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'input' && element.getAttribute('type') === 'checkbox') return 'checkbox';
  return undefined;
}

/** Every landmark a control stands in, across shadow roots and frames. */
export function landmarksOf(element: Element): Set<Landmark> {
  return new Set(lineage(element).flatMap((at) => landmarkOf(at) ?? []));
}

const landmarkByTag: Readonly<Record<string, Landmark>> = {
  header: 'banner',
  nav: 'navigation',
  main: 'main',
  footer: 'contentinfo',
  dialog: 'dialog',
  aside: 'complementary',
};
const landmarkRole = /^(banner|navigation|main|contentinfo|dialog|complementary)$/;

function landmarkOf(element: Element): Landmark | undefined {
  const role = element.getAttribute('role');
  if (role === 'alertdialog') return 'dialog';
  if (role === null) return landmarkByTag[element.localName];
  return landmarkRole.test(role) ? (role as Landmark) : undefined;
}

/** The text of the nearest heading that comes before a control, "" where there is none near. */
export function headingOf(element: Element): string {
  let at = element;
  for (let step = 0; step < 12; step += 1) {
    if (step > 0 && at.matches(headingSelector)) return at.textContent ?? '';
    const parent = parentAcross(at);
    if (!parent) return '';
    // What stands before it in another tree says nothing about it.
    let before = parent === at.parentNode ? at.previousElementSibling : null;
    for (; before; before = before.previousElementSibling) {
      const last = lastHeading(before);
      if (last) return last.textContent ?? '';
    }
    at = parent;
  }
  return '';
}

function lastHeading(within: Element): Element | undefined {
  const inner = within.querySelectorAll(headingSelector);
  return inner[inner.length - 1] ?? (within.matches(headingSelector) ? within : undefined);
}

/** The id of the nearest box round it that a person named. */
export function containerOf(element: Element): string {
  const [, ...boxes] = lineage(element);
  return boxes.find(({ id }) => id !== '' && !isGenerated(id))?.id ?? '';
}

/** The row, item or card a control stands in. */
export function rowOf(element: Element): Element | null {
  const card = element.closest(
    'li, tr, dd, p, article, fieldset, [role=row], [role=listitem], [role=group]',
  );
  return card ?? element.parentElement?.parentElement ?? element.parentElement;
}

/** The text of the row, item or card a control stands in. */
export function surroundingText(element: Element): string {
  return rowOf(element)?.textContent ?? '';
}

/** What was a link and is led by a script now often keeps where it leads. */
function scriptedHref(element: Element): string | null {
  const [, href] =
    /^location(?:\.href)? *= *['"]([^'"]+)['"];?$/.exec(element.getAttribute('onclick') ?? '') ??
    [];
  return href ?? element.getAttribute('data-href');
}

/** Where a link leads, absolute; undefined for what is no link or no web address. */
export function linkUrl(element: Element): URL | undefined {
  const written = element.getAttribute('href') ?? '';
  const isScript = written === '' || written === '#' || written.startsWith('javascript:');
  const href = isScript ? scriptedHref(element) : written;
  if (href === null || href === '' || href === '#') return undefined;
  try {
    const url = new URL(href, element.ownerDocument.baseURI);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
