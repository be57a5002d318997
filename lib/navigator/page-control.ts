/** An element of a page as a control: every fact is read when it is asked for, and once. */
import { controlName, writtenName } from './accessible-name.ts';
import type { Control } from './control.ts';
import {
  containerOf,
  headingOf,
  landmarksOf,
  linkUrl,
  roleOf,
  surroundingText,
} from './controls.ts';
import { headOf } from './head.ts';
import { lineage } from './page-roots.ts';
import { findCover, isVisible, rectOnPage } from './visibility.ts';

/** How many controls before and after count as neighbours: one may have been put in between. */
const reach = 2;

export class PageControl implements Control {
  /** Never read: while one is kept, a browser that collects rubbish does not forget how all are laid out. */
  static readonly shape = new PageControl([], 0);

  readonly element: Element;
  readonly #line: ArrayLike<Element>;
  readonly #at: number;
  readonly #overlay: Element | undefined;
  #name: string | undefined;
  #url: URL | null | undefined;
  #visible: boolean | undefined;
  #covered: boolean | undefined;

  /** `line`: the controls of its root in page order; `at`: its own place in it. */
  constructor(line: ArrayLike<Element>, at: number, overlay?: Element) {
    this.element = line[at]!;
    this.#line = line;
    this.#at = at;
    this.#overlay = overlay;
  }

  get role(): string | undefined {
    return roleOf(this.element);
  }
  get name(): string {
    return (this.#name ??= controlName(this.element));
  }
  get text(): string {
    return writtenName(this.element);
  }
  get head(): string {
    return headOf(this.element);
  }
  get url(): URL | undefined {
    this.#url ??= linkUrl(this.element) ?? null;
    return this.#url ?? undefined;
  }
  get pageHost(): string {
    const { location, baseURI } = this.element.ownerDocument;
    // A frame written by its page ("about:blank") has no host of its own.
    return location?.hostname || (URL.canParse(baseURI) ? new URL(baseURI).hostname : '');
  }
  get id(): string {
    return this.element.id;
  }
  get testIds(): string[] {
    const keys = ['data-testid', 'data-test-id', 'data-test', 'data-qa'];
    return keys.map((key) => this.attribute(key)).filter((id) => id !== null);
  }
  attribute(name: string): string | null {
    return this.element.getAttribute(name);
  }
  get landmarks(): Set<string> {
    return landmarksOf(this.element);
  }
  get heading(): string {
    return headingOf(this.element);
  }
  get near(): string {
    return surroundingText(this.element);
  }
  get beside(): string[] {
    const names: string[] = [];
    for (let at = this.#at - reach; at <= this.#at + reach; at += 1) {
      const other = this.#line[at];
      if (other && at !== this.#at && !isWithin(other, this.element))
        names.push(controlName(other));
    }
    return names;
  }
  get container(): string {
    return containerOf(this.element);
  }
  get visible(): boolean {
    return (this.#visible ??= isVisible(this.element));
  }
  get opens(): boolean {
    const { element } = this;
    return element.localName === 'summary' || element.matches('[aria-expanded], [aria-haspopup]');
  }
  get enabled(): boolean {
    // aria-disabled holds for everything inside: a component says it on its host.
    const toldDisabled = (it: Element) => it.getAttribute('aria-disabled') === 'true';
    return !this.element.matches(':disabled') && !lineage(this.element).some(toldDisabled);
  }
  get covered(): boolean {
    return (this.#covered ??= findCover(this.element, this.#overlay) !== undefined);
  }
  get inView(): boolean {
    return isInView(this.element);
  }
  overlaps(other: Control): boolean {
    return other instanceof PageControl && isWithin(this.element, other.element);
  }
}

function isWithin(a: Element, b: Element): boolean {
  return a !== b && (a.contains(b) || b.contains(a));
}

function isInView(element: Element): boolean {
  const rect = rectOnPage(element);
  const view = element.ownerDocument.defaultView?.top ?? element.ownerDocument.defaultView!;
  return (
    rect.bottom > 0 && rect.top < view.innerHeight && rect.right > 0 && rect.left < view.innerWidth
  );
}
