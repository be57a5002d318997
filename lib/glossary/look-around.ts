/** What stands around a word of the page, for the words that have more than one meaning. */
import type { RegionKind } from '../../content-rules/schema.ts';
import { hostOf } from '../navigator/page-roots.ts';

/** A row with a button says with this many characters what the button is about. */
const enough = 40;
const most = 400;

const cookies = ['cookie', 'consent', 'onetrust', 'gdpr']
  .flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`])
  .join();
const dialog = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
const navigation =
  'nav,header,footer,[role="navigation"],[role="menu"],[role="menubar"],[role="banner"],[role="contentinfo"]';
const cardField = '[autocomplete^="cc-" i],[name*="cvv" i],[id*="cvv" i],[name*="cardnumber" i]';

const boxes = `form,fieldset,main,body,${dialog}`;

/** The kind of place an element stands in, across shadow roots. Answers hold for as long as the page stays as it is. */
export function openRegions(): (element: Element) => RegionKind {
  // A box may be the whole page: it is searched once.
  const paid = new Map<Element, boolean>();
  const isPaidIn = (box: Element): boolean => {
    let pays = paid.get(box);
    if (pays === undefined) paid.set(box, (pays = box.querySelector(cardField) !== null));
    return pays;
  };
  return (element) => {
    // The class of the whole page says what a site can do, not where this element is.
    if (closestOf(element, cookies)?.matches(':not(html,body)')) return 'cookies';
    // Not every payment form is a <form>.
    const box = closestOf(element, boxes);
    if (box && isPaidIn(box)) return 'payment';
    if (closestOf(element, dialog)) return 'dialog';
    return closestOf(element, navigation) ? 'navigation' : 'content';
  };
}

/**
 * What is said around a word of the node: its own sentence where that is one, else the readable words of
 * the smallest box that says something; never what was typed.
 */
export function textAround(
  node: Text,
  isReadable: (node: Text) => boolean,
  offset?: number,
): string {
  const sentence = offset === undefined ? '' : sentenceAt(node.data, offset);
  if (sentence.length >= enough) return sentence;
  let text = '';
  for (let box = node.parentElement; box && box.localName !== 'body'; box = box.parentElement) {
    text = textIn(box, node, isReadable);
    if (text.length >= enough) break;
  }
  return text || node.data;
}

/** A sentence ends where a capital, a figure or nothing follows: "svc. canceled" and "$1.50" end none. */
function sentenceAt(text: string, offset: number): string {
  const before = [...text.slice(0, offset).matchAll(/[.!?]["”’)]?\s+(?=\P{Ll})/gu)].at(-1);
  const start = before ? before.index + before[0].length : 0;
  const end = text.slice(offset).search(/[.!?]["”’)]?\s+\P{Ll}/u);
  return text.slice(start, end < 0 ? text.length : offset + end + 1).trim();
}

/** The box's words; of a long one those nearest to the node, which is among them. */
function textIn(box: Element, node: Text, isReadable: (node: Text) => boolean): string {
  const walker = box.ownerDocument.createTreeWalker(box, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  let seen = false;
  for (let at = walker.nextNode(); at && !(seen && text.length >= most); at = walker.nextNode()) {
    if (!isReadable(at as Text)) continue;
    if (!seen && text.length > most / 2) text = text.slice(-most / 2);
    text += `${(at as Text).data.trim()} `;
    seen ||= at === node;
  }
  return text.trim();
}

function closestOf(element: Element, selector: string): Element | null {
  for (let at: Element | null | undefined = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}
