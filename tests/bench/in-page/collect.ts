/** What runs on a living practice page to collect the controls of its links. */
import type { Link } from '../../../content-rules/schema.ts';
import { locate } from '../../../lib/navigator/locate.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import { keepPage } from './keep.ts';

/** How a practice control is told from the others, without the locator: by its practice name, or its text. */
export interface PracticeControl {
  control?: string;
  text?: string;
}

/** Marks the visible controls meant; how many there are. */
export function mark(meant: PracticeControl, id: string): number {
  const standing = controlsOf(meant).filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  for (const one of standing)
    one.setAttribute('data-bench', `${one.getAttribute('data-bench') ?? ''} ${id}`.trim());
  return standing.length;
}

/** Presses a link's opener, as a person would. */
export function open({ opener }: Link): void {
  const sight = { roots: [...pageRoots(document)], translated: false };
  const { found } = opener ? locate(opener.target, sight) : { found: null };
  if (found && found.element.getAttribute('aria-expanded') !== 'true')
    (found.element as HTMLElement).click();
}

/** The page as it stands. */
export function keep(): string {
  return keepPage(document);
}

function controlsOf({ control, text }: PracticeControl): Element[] {
  const selector = control ? `[data-practice="${CSS.escape(control)}"]` : 'a, button';
  return [...pageRoots(document)]
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((one) => !text || one.textContent?.trim() === text);
}
