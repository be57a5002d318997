/** The rivals: each asked for the link "Transfer PIN", exactly. */
import { queryAllByRole } from '@testing-library/dom';
import type { Contender } from '../timing/samples.ts';
import { only } from '../peers/method.ts';
import type { Finding } from './ours.ts';

interface PlaywrightEngine {
  parseSelector(selector: string): unknown;
  querySelectorAll(selector: unknown, root: Document): Element[];
}

declare const playwrightEngine: PlaywrightEngine;

export const peers: readonly Contender<Finding>[] = [
  {
    name: 'testing-library getByRole',
    run: () => only(queryAllByRole(document.body, 'link', { name: 'Transfer PIN' })).element,
  },
  {
    name: 'playwright getByRole, exact',
    run() {
      const selector = playwrightEngine.parseSelector('internal:role=link[name="Transfer PIN"s]');
      return only(playwrightEngine.querySelectorAll(selector, document)).element;
    },
  },
];
