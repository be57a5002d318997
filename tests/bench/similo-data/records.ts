/** The Similo data: one site a line, its old version's elements and its new version's candidates. */
import { readFileSync } from 'node:fs';

/** One element as the data set's makers recorded it; "0" and "" mean nothing was there. */
export type Element = Readonly<Record<string, string | undefined>>;

export interface Site {
  site: string;
  targets: Element[];
  candidates: Element[];
}

/** One question: where is this old element among these new ones? */
export interface Case {
  site: string;
  target: Element;
  /** What else of the old version was recorded. */
  others: Element[];
  candidates: Element[];
  /** Undefined where it was taken away: any answer is then wrong. */
  truth: Element | undefined;
}

export const setNames = ['all', 'links and buttons', 'absent: links and buttons'] as const;
export type SetName = (typeof setNames)[number];

/** What was recorded under a name, "" for nothing. */
export function read(element: Element, key: string): string {
  const value = element[key]?.trim() ?? '';
  return value === '0' ? '' : value;
}

/** The sites of a file. */
export function readSites(file: string): Site[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Site);
}

/** The questions of each set. A target whose truth is not among the candidates is left out. */
export function casesOf(sites: readonly Site[]): Record<SetName, Case[]> {
  const all = sites.flatMap(({ site, targets, candidates }) =>
    targets.flatMap((target): Case[] => {
      const truth = candidates.find((it) => it.widget_id === target.widget_id);
      return truth
        ? [{ site, target, others: targets.filter((it) => it !== target), candidates, truth }]
        : [];
    }),
  );
  const pressed = all.filter(
    ({ target, truth }) => isPressed(target) && isComplete(target) && isComplete(truth!),
  );
  const absent = pressed.map(({ candidates, truth, ...question }) => ({
    ...question,
    candidates: candidates.filter((it) => it !== truth && levelsApart(it, truth!) === undefined),
    truth: undefined,
  }));
  return { all, 'links and buttons': pressed, 'absent: links and buttons': absent };
}

function isPressed(element: Element): boolean {
  const tag = read(element, 'tag').toUpperCase();
  if (tag === 'A' || tag === 'BUTTON' || read(element, 'is_button') === 'yes') return true;
  return tag === 'INPUT' && /^(button|submit|reset|image)$/i.test(read(element, 'type'));
}

/** At the very left of a page x is 0, and that is a place. */
function isComplete(element: Element): boolean {
  return read(element, 'visible_text') !== '' && (element.x ?? '') !== '';
}

/** The paper's measure: the truth itself, or its parent or child by at most two levels. */
export function isTruth(answer: Element, truth: Element | undefined): boolean {
  if (!truth) return false;
  return answer === truth || (levelsApart(answer, truth) ?? 9) <= 2;
}

/** How many levels one stands above the other; undefined where neither does. */
export function levelsApart(a: Element, b: Element): number | undefined {
  const [one, other] = [stepsTo(a), stepsTo(b)];
  const shorter = Math.min(one.length, other.length);
  const shared = one.slice(0, shorter).every((step, at) => step === other[at]);
  return shared && shorter > 0 ? Math.abs(one.length - other.length) : undefined;
}

function stepsTo(element: Element): string[] {
  return read(element, 'xpath').split('/').filter(Boolean);
}
