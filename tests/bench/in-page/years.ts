/** What runs on a page of one year: describes its controls, or is asked for those of another year. */
import type { Target } from '../../../content-rules/schema.ts';
import { describeControl } from '../../../lib/navigator/describe.ts';
import { locate, type Sight } from '../../../lib/navigator/locate.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import { judge, type Outcome } from './judge.ts';

/** A control by its place, or a link by its text and path. */
export type Where = { xpath: string } | { link: string };

export interface Question {
  where: Where;
  target: Target;
  /** Where it is on this page; undefined where it is not, and nothing may be found. */
  truth?: Where;
  /** Takes the truth out first: nothing may be found. */
  removed?: boolean;
}

export interface Reply {
  outcome: Outcome;
  note: string;
}

// None of these pages was translated: a page in Chinese is in its own language.
const sight = (): Sight => ({ roots: [...pageRoots(document)], translated: false });

/** Links whose text and whose path no other link has: "text → path". */
export function uniqueLinks(): string[] {
  return [...linksByKey().keys()];
}

/** The description of each control; null where there is none, or where it is not found even here. */
export function describe(list: readonly Where[]): (Target | null)[] {
  const seen = sight();
  return list.map((where) => {
    const element = at(where);
    const target = element && describeControl(element, seen);
    if (!target) return null;
    const { found } = locate(target, seen);
    return found && judge(found.element, new Set([element])) === 'located' ? target : null;
  });
}

/** Asks for every control; one that does not stand here gets null. */
export function ask(questions: readonly Question[]): (Reply | null)[] {
  return questions.map(({ target, truth, removed }) => {
    const control = truth && at(truth);
    if (truth && !control) return null;
    const next = control?.nextSibling ?? null;
    const parent = control?.parentNode;
    if (removed) control!.remove();
    const located = locate(target, sight());
    const truths = new Set<Element>(control && !removed ? [control] : []);
    const outcome = judge(located.found?.element, truths);
    if (removed) parent!.insertBefore(control!, next);
    const { found } = located;
    const note = found
      ? `“${found.name}” ${found.signals.join('+')} ${found.score}`
      : (located as { reason: string }).reason;
    return { outcome, note };
  });
}

function at(where: Where): Element | undefined {
  if ('link' in where) return linksByKey().get(where.link);
  const found = document.evaluate(where.xpath, document, null, 9).singleNodeValue;
  return (found as Element | null) ?? undefined;
}

function linksByKey(): Map<string, Element> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && textOf(one).length > 1,
  );
  const texts = countBy(links, textOf);
  const paths = countBy(links, pathOf);
  const alone = links.filter((one) => texts.get(textOf(one)) === 1 && paths.get(pathOf(one)) === 1);
  return new Map(alone.map((one) => [`${textOf(one)} → ${pathOf(one)}`, one]));
}

function countBy<T>(list: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}

function pathOf({ href }: HTMLAnchorElement): string {
  if (!URL.canParse(href)) return href;
  const { host, pathname } = new URL(href);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}
