/** What people write by hand or record: paths, test ids, text. None of them looks into shadow roots. */
import { finder } from '@medv/finder';
import { only, type Method } from './method.ts';
import { xpathOf } from './paths.ts';

const testIds = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-tracking-id',
];

export const selectors: readonly Method[] = [
  {
    name: 'css path (@medv/finder)',
    record(control) {
      const path = control.getRootNode() === document ? pathOf(control) : undefined;
      return () => (path ? only(document.querySelectorAll(path)) : {});
    },
  },
  {
    name: 'absolute xpath',
    record(control) {
      const path = control.getRootNode() === document ? xpathOf(control) : undefined;
      return () => {
        if (!path) return {};
        const found = document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE);
        return { element: (found.singleNodeValue as Element | null) ?? undefined };
      };
    },
  },
  {
    name: 'test id',
    record(control) {
      const name = testIds.find((one) => control.getAttribute(one));
      const selector = name && `[${name}="${CSS.escape(control.getAttribute(name)!)}"]`;
      return () => (selector ? only(document.querySelectorAll(selector)) : {});
    },
  },
  {
    name: 'first link or button with the text',
    record(control) {
      const text = textOf(control);
      return () => {
        const all = [...document.querySelectorAll('a, button')];
        return { element: text ? all.find((one) => textOf(one).includes(text)) : undefined };
      };
    },
  },
];

function pathOf(control: Element): string | undefined {
  try {
    return finder(control);
  } catch {
    return undefined; // It gives up on some pages after a second.
  }
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
