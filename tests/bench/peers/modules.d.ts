/** The little we use of packages that only the bench installs, so that the project checks without them. */
declare module '@medv/finder' {
  export function finder(input: Element): string;
}

declare module '@testing-library/dom' {
  export function queryAllByRole(
    container: HTMLElement,
    role: string,
    options: { name: string },
  ): HTMLElement[];
}

declare module '@monyone/aho-corasick' {
  export class AhoCorasick {
    constructor(words: string[]);
    matchInText(text: string): { begin: number; end: number; keyword: string }[];
  }
}

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    search(text: string): [end: number, words: string[]][];
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(root: Node);
    markRegExp(
      pattern: RegExp,
      options: { acrossElements?: boolean; filter?: () => boolean; done?: (marks: number) => void },
    ): void;
  }
}

declare module 'driver.js' {
  interface Tour {
    highlight(step: { element: Element; popover: { title: string; description: string } }): void;
    getActiveElement(): Element | undefined;
    destroy(): void;
  }
  export function driver(options?: { animate?: boolean; allowScroll?: boolean }): Tour;
}
