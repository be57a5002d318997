/** What stands around a word of the page, for the words that have more than one meaning. */
import type { RegionKind } from '../../content-rules/schema.ts';
import { hostOf } from './reading-order.ts';

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

/** The kind of place the element stands in, across shadow roots. */
export function regionOf(element: Element): RegionKind {
  // The class of the whole page says what a site can do, not where this element is.
  if (closestOf(element, cookies)?.matches(':not(html,body)')) return 'cookies';
  // Not every payment form is a <form>.
  if (closestOf(element, `form,fieldset,main,body,${dialog}`)?.querySelector(cardField))
    return 'payment';
  if (closestOf(element, dialog)) return 'dialog';
  return closestOf(element, navigation) ? 'navigation' : 'content';
}

/** The readable words of the smallest box around the node that says something; never what was typed. */
export function textAround(node: Text, isReadable: (node: Text) => boolean): string {
  let text = '';
  for (let box = node.parentElement; box && box.localName !== 'body'; box = box.parentElement) {
    text = textIn(box, isReadable);
    if (text.length >= enough) break;
  }
  return text || node.data;
}

function textIn(box: Element, isReadable: (node: Text) => boolean): string {
  const walker = box.ownerDocument.createTreeWalker(box, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < most; node = walker.nextNode())
    if (isReadable(node as Text)) text += `${(node as Text).data.trim()} `;
  return text.trim();
}

function closestOf(element: Element, selector: string): Element | null {
  for (let at: Element | null | undefined = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}
