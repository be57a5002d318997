/** Engines of test tools: Playwright's, as injected by it, and testing-library's. */
import { queryAllByRole } from '@testing-library/dom';
import { computeAccessibleName } from 'dom-accessibility-api';
import { only, type Method } from './method.ts';

interface PlaywrightEngine {
  utils: { getAriaRole(element: Element): string | null };
  parseSelector(selector: string): unknown;
  querySelectorAll(selector: unknown, root: Document): Element[];
  generateSelectorSimple(element: Element): string;
}

declare const playwrightEngine: PlaywrightEngine;

const roleAndName = (control: Element) => ({
  role: playwrightEngine.utils.getAriaRole(control),
  name: computeAccessibleName(control),
});

const inPlaywright = (selector: string) => () =>
  only(playwrightEngine.querySelectorAll(playwrightEngine.parseSelector(selector), document));

export const engines: readonly Method[] = [
  {
    name: 'playwright getByRole, exact',
    record(control) {
      const { role, name } = roleAndName(control);
      if (!role || !name) return () => ({});
      return inPlaywright(`internal:role=${role}[name=${JSON.stringify(name)}s]`);
    },
  },
  {
    name: 'playwright recorder',
    record: (control) => inPlaywright(playwrightEngine.generateSelectorSimple(control)),
  },
  {
    name: 'testing-library getByRole, exact',
    record(control) {
      const { role, name } = roleAndName(control);
      return () => (role && name ? only(queryAllByRole(document.body, role, { name })) : {});
    },
  },
];
