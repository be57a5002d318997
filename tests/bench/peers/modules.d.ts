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
