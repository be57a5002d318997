/** The cheap first question, so that exact names are computed only for the few controls that may matter. */
import type { Target } from '../../content-rules/schema.ts';
import { foldText, partsOf } from './names.ts';

/** More text than this is a card or a page, no name. */
const longest = 400;
const namedElsewhere = '[aria-label], [aria-labelledby], [alt], [title], slot, svg';

/** Whether an element may be the control, judged by raw text and attributes alone. */
export function textGate(target: Target): (element: Element) => boolean {
  const words = anyOf((target.names ?? []).map(firstWord));
  const leaves = anyOf((target.href ?? []).map(leafOf));
  const marked = target.testId !== undefined || target.attributes !== undefined;
  return (element) => {
    if (!words || (marked && element.attributes.length > 2)) return true;
    const text = plainText(element.textContent ?? '');
    if (text.length <= longest && words.test(text)) return true;
    if (leaves?.test(element.getAttribute('href') ?? '')) return true;
    if (target.id?.includes(element.id)) return true;
    if (text.trim() === '' || element.shadowRoot) return true;
    if (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')) return true;
    return element.firstElementChild !== null && element.querySelector(namedElsewhere) !== null;
  };
}

/** Soft hyphens and zero-width spaces stand within words. */
function plainText(text: string): string {
  return invisible.test(text) ? text.replaceAll(new RegExp(invisible, 'g'), '') : text;
}
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A part of a word is enough, as names may be cut short. */
function firstWord(name: string): string {
  return (partsOf(foldText(name)).find((part) => part !== '') ?? '').slice(0, 6);
}

function leafOf(href: string): string {
  return href
    .replace(/[?#].*/, '')
    .replace(/\/$/, '')
    .split('/')
    .at(-1)!;
}

/** One compiled expression over raw text: folding every candidate's text would cost more than it saves. */
function anyOf(words: string[]): RegExp | undefined {
  if (words.length === 0 || words.includes('')) return undefined;
  return new RegExp(
    words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
    'i',
  );
}
