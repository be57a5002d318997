/**
 * The accessible name of a control, after https://www.w3.org/TR/accname-1.2/, with one exception:
 * embedded form controls contribute nothing (an input button's `value` attribute does), because the
 * extension never reads what a person typed.
 */

/** The name as a screen reader would say it, white space collapsed; "" where there is none. */
export function accessibleName(element: Element): string {
  return nameOf(element, new Set(), false).replace(/\s+/g, ' ').trim();
}

function nameOf(element: Element, seen: Set<Element>, inside: boolean): string {
  if (seen.has(element)) return '';
  seen.add(element);
  const labelled = inside ? '' : labelText(element, seen);
  if (labelled) return labelled;
  const label = element.getAttribute('aria-label')?.trim();
  if (label) return label;
  const own = nativeName(element);
  if (own) return own;
  if (isFormControl(element)) return '';
  const content = contentText(element, seen);
  return content.trim() !== '' ? content : (element.getAttribute('title') ?? '');
}

function labelText(element: Element, seen: Set<Element>): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .map((id) => root.getElementById?.(id))
    .map((label) => (label ? nameOf(label, seen, true) : ''))
    .join(' ')
    .trim();
}

function nativeName(element: Element): string {
  if (element.localName === 'img' || element.localName === 'area')
    return element.getAttribute('alt')?.trim() ?? '';
  if (element.localName === 'svg')
    return element.querySelector(':scope > title')?.textContent?.trim() ?? '';
  if (isInputButton(element)) return inputButtonName(element);
  return '';
}

/** The attribute, which the page wrote; never the property, which may hold what was typed. */
function inputButtonName(element: Element): string {
  const written = element.getAttribute('value')?.trim() ?? element.getAttribute('alt')?.trim();
  if (written) return written;
  const defaults: Record<string, string> = { submit: 'Submit', reset: 'Reset', image: 'Submit' };
  return element.getAttribute('title') ?? defaults[element.getAttribute('type') ?? ''] ?? '';
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
  if (/^(input|select|textarea|meter|progress)$/.test(element.localName)) return true;
  const role = element.getAttribute('role');
  return role !== null && /^(textbox|searchbox|combobox|listbox|slider|spinbutton)$/.test(role);
}

function contentText(element: Element, seen: Set<Element>): string {
  let text = '';
  for (const node of childrenOf(element)) {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (node.nodeType === 1) text += childText(node as Element, seen);
  }
  return text;
}

function childText(child: Element, seen: Set<Element>): string {
  if (/^(script|style|noscript|template)$/.test(child.localName) || isHiddenFromName(child))
    return '';
  const text = nameOf(child, seen, true);
  return isInline(child) ? text : ` ${text} `;
}

function childrenOf(element: Element): Iterable<Node> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return (element.shadowRoot ?? element).childNodes;
}

function isHiddenFromName(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  const style = styleOf(element);
  return style?.display === 'none' || style?.visibility === 'hidden';
}

function isInline(element: Element): boolean {
  return styleOf(element)?.display.startsWith('inline') ?? true;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
