/**
 * The accessible name of a control, after https://www.w3.org/TR/accname-1.2/, with one exception:
 * embedded form controls contribute nothing (an input button's `value` attribute does), because the
 * extension never reads what a person typed.
 */

import { styleOf } from './page-roots.ts';
import { tidy } from './plain-text.ts';

/** self: the control. part: something in it. label: what `aria-labelledby` or a `<label>` names it by. */
type As = 'self' | 'part' | 'label';

/** The name as a screen reader would say it, white space collapsed; "" where there is none. */
export function accessibleName(element: Element): string {
  return tidy(nameOf(element, new Set(), 'self'));
}

/** What a control is called: its accessible name, or the words on what only a script makes a control. */
export function controlName(element: Element): string {
  return (
    accessibleName(element) || tidy(isFormControl(element) ? '' : contentOf(element, new Set()))
  );
}

/** What is written on a control that is told to screen readers by other words; "" where it is not. */
export function writtenName(element: Element): string {
  const told = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
  return told && !isFormControl(element) ? tidy(contentOf(element, new Set())) : '';
}

/** What stands in it as a reader meets it: shadow roots and slots gone through. */
export function childrenOf(element: Element): Iterable<Node> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return (element.shadowRoot ?? element).childNodes;
}

/** What one node within a control adds to its name; "" where it adds nothing. */
export function pieceName(node: Node): string {
  if (node.nodeType === 3) return tidy(node.nodeValue ?? '');
  return node.nodeType === 1 ? tidy(childText(node as Element, new Set())) : '';
}

function nameOf(element: Element, seen: Set<Element>, as: As): string {
  if (seen.has(element)) return '';
  seen.add(element);
  const labelled = as === 'label' ? '' : labelText(element, seen);
  if (labelled) return labelled;
  if (as !== 'self' && isFormControl(element)) return '';
  const label = element.getAttribute('aria-label')?.trim();
  if (label) return label;
  const own = nativeName(element) || (as === 'self' ? nativeLabels(element, seen) : '');
  if (own) return own;
  if (isFormControl(element)) return titleOf(element);
  if (as === 'part' && element.getAttribute('role') === 'menu') return '';
  const content = as !== 'self' || isNamedByContent(element) ? contentOf(element, seen) : '';
  return content.trim() !== '' || as === 'part' ? content : titleOf(element);
}

function titleOf(element: Element): string {
  return element.getAttribute('title') ?? '';
}

function labelText(element: Element, seen: Set<Element>): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/);
  if (!ids) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .map((id) => root.getElementById?.(id))
    .map((label) => (label ? nameOf(label, seen, 'label') : ''))
    .join(' ')
    .trim();
}

/** The text of its `<label>`s, without what the label holds for typing. */
function nativeLabels(element: Element, seen: Set<Element>): string {
  const { labels } = element as HTMLInputElement;
  if (!labels) return '';
  return Array.from(labels, (label) => nameOf(label, seen, 'label'))
    .join(' ')
    .trim();
}

function nativeName(element: Element): string {
  const role = element.getAttribute('role');
  if (role === 'presentation' || role === 'none') return '';
  if (element.localName === 'img' || element.localName === 'area')
    return element.getAttribute('alt')?.trim() ?? '';
  if (element.localName === 'svg')
    return element.querySelector(':scope > title')?.textContent?.trim() ?? '';
  return isInputButton(element) ? inputButtonName(element) : '';
}

/** The attribute, which the page wrote; never the property, which may hold what was typed. */
function inputButtonName(element: Element): string {
  const type = element.getAttribute('type')!.toLowerCase();
  const written = element.getAttribute(type === 'image' ? 'alt' : 'value')?.trim();
  if (written) return written;
  const defaults: Record<string, string> = { submit: 'Submit', reset: 'Reset' };
  return defaults[type] ?? (titleOf(element) || (type === 'image' ? 'Submit Query' : ''));
}

/** An input that is a button: its `value` attribute is its name. */
export function isInputButton(element: Element): boolean {
  return (
    element.localName === 'input' &&
    /^(button|submit|reset|image)$/i.test(element.getAttribute('type') ?? '')
  );
}

function isFormControl(element: Element): boolean {
  if (isInputButton(element)) return false;
  if (formControls.has(element.localName)) return true;
  const role = element.getAttribute('role');
  return role !== null && formRoles.has(role);
}

/** Sets, not expressions: a browser forgets what it compiled, and these are asked of every control. */
const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const formControls = wordSet('input select textarea meter progress');
const formRoles = wordSet('textbox searchbox combobox listbox slider spinbutton');
/** Roles and tags that are named by what stands in them. */
const byContent = wordSet(
  'button cell checkbox columnheader gridcell heading legend link menuitem menuitemcheckbox ' +
    'menuitemradio option radio row rowheader switch tab tooltip treeitem summary h1 h2 h3 h4 h5 h6 td th tr',
);
const unread = wordSet('script style noscript template');

function isNamedByContent(element: Element): boolean {
  const role = element.getAttribute('role')?.trim().split(' ')[0];
  const tag = element.localName;
  if (!role && (tag === 'a' || tag === 'area')) return element.hasAttribute('href');
  return byContent.has(role || tag);
}

function contentOf(element: Element, seen: Set<Element>): string {
  // Most hold text and nothing else.
  if (!element.firstElementChild && !element.shadowRoot && element.localName !== 'slot')
    return element.textContent ?? '';
  let text = '';
  for (const node of childrenOf(element)) {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (node.nodeType === 1) text += childText(node as Element, seen);
  }
  return text;
}

function childText(child: Element, seen: Set<Element>): string {
  if (unread.has(child.localName) || isHiddenFromName(child)) return '';
  const text = nameOf(child, seen, 'part');
  return isInline(child) ? text : ` ${text} `;
}

function isHiddenFromName(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  const style = styleOf(element);
  return style?.display === 'none' || style?.visibility === 'hidden';
}

function isInline(element: Element): boolean {
  const display = styleOf(element)?.display ?? '';
  // Empty where nothing lays the page out.
  return display === 'inline' || display === 'contents' || display === '';
}
