/** Making, delaying and replacing nodes. */
import { switchValue } from './switches.js';

/** Markup → DocumentFragment. */
export function fragment(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return document.importNode(template.content, true);
}

/** Resolves after `ms`, or after what the `late` switch says. */
export function late(ms) {
  return new Promise((resolve) => setTimeout(resolve, Number(switchValue('late', ms))));
}

/** Swaps an element's children for equal new nodes, as a framework's re-render may. */
export function replaceNodes(element) {
  element.replaceChildren(...[...element.childNodes].map((node) => node.cloneNode(true)));
}
