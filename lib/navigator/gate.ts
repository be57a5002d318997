/** The cheap first question, so that exact names are computed only for the few controls that may matter. */
import { mayMatch, type KnownName } from './names.ts';
import { openShadow } from './page-roots.ts';
import type { Sought } from './sought.ts';

/** More text than this is a card or a page, no name. */
const longest = 400;
const namedWithin = '[aria-label], [aria-labelledby], [alt], [title], slot';
const namedOrDrawn = `${namedWithin}, svg`;

/** Whether an element may be the control, judged by raw text and attributes alone. */
export function mayBeMeant(element: Element, sought: Sought): boolean {
  const { target, names, words, leaves } = sought;
  const marked = target.testId !== undefined || target.attributes !== undefined;
  if (!words || (marked && element.attributes.length > 2)) return true;
  const text = plainText(element.textContent ?? '');
  if (text.length <= longest && hasOne(text, words)) return true;
  if (leaves && hasOne(element.getAttribute('href') ?? '', leaves)) return true;
  if (target.id?.includes(element.id)) return true;
  if (element.hasAttribute('aria-labelledby')) return true;
  const label = element.getAttribute('aria-label');
  if (label !== null) {
    // Something else than its words and a plain address may make it like the target.
    if (marked || target.heading || target.near || (target.href && !leaves)) return true;
    return mayBeCalled(names, label, text, element);
  }
  if (text.trim() === '' || openShadow(element)) return true;
  return element.firstElementChild !== null && element.querySelector(namedOrDrawn) !== null;
}

/** Told to screen readers by a label: may that, or what else is written on it, be one of the names? */
function mayBeCalled(
  names: readonly KnownName[],
  label: string,
  text: string,
  element: Element,
): boolean {
  if (label.trim() === '' || mayMatch(names, label) || mayMatch(names, text)) return true;
  return element.querySelector(namedWithin) !== null || showsComponent(element);
}

/** It is, or holds, a component: what that shows is no text of its own. */
function showsComponent(element: Element): boolean {
  if (openShadow(element)) return true;
  for (let part = element.firstElementChild; part; part = part.nextElementSibling)
    if (showsComponent(part)) return true;
  return false;
}

/** Soft hyphens and zero-width spaces stand within words. */
function plainText(text: string): string {
  return invisible.test(text) ? text.replaceAll(new RegExp(invisible, 'g'), '') : text;
}
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Searched for one by one: compiling an expression costs more than reading a small page. */
function hasOne(text: string, parts: readonly string[]): boolean {
  const folded = text.toLowerCase();
  for (const part of parts) if (folded.includes(part)) return true;
  return false;
}
