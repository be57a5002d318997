/** Runs cases page by page, each page loaded once a round. */
import type { Browser } from 'puppeteer-core';
import type { Case, CaseResult } from '../in-page/bench.ts';
import { openStill, type Still } from '../stage.ts';
import type { Snapshot } from '../subjects/practice.ts';
import { assign, type Slot } from './plan.ts';

/** What the pages hold. */
export interface Field {
  browser: Browser;
  script: string;
  practice: readonly Snapshot[];
  saved: readonly Snapshot[];
  /** Ids of the controls chosen on each saved page. */
  chosen: Map<string, string[]>;
  /** Chosen, but not to be found even on the page as it is: no rule for these would be written. */
  refused: string[];
  /** Controls to choose on each saved page. */
  perPage: number;
}

/** Loads every saved page once and lets it choose its controls. */
export async function openField(field: Omit<Field, 'chosen' | 'refused'>): Promise<Field> {
  const chosen = new Map<string, string[]>();
  const refused: string[] = [];
  const still = await openStill(field.browser);
  for (const snapshot of field.saved) {
    const report = await prepare(still, { ...field, chosen, refused }, snapshot);
    chosen.set(snapshot.id, report!.chosen);
    refused.push(...report!.refused);
  }
  await still.page.close();
  return { ...field, chosen, refused };
}

/** Fills the slots; one that does not fit its control gets another, three times. */
export async function runSlots(field: Field, slots: readonly Slot[], seed: number) {
  const pools = [
    field.practice.flatMap(({ subjects }) => subjects.map(({ id }) => id)),
    [...field.chosen.values()].flat(),
  ];
  const results: CaseResult[] = [];
  let open = [...slots];
  for (let round = 0; round < 4 && open.length > 0; round += 1) {
    const cases = assign(open, pools, seed + round);
    const answers = await runCases(field, cases);
    results.push(...answers.filter((one) => one !== null));
    open = open.filter((_, at) => answers[at] === null);
  }
  return { results, unfilled: open };
}

async function runCases(field: Field, cases: readonly Case[]): Promise<(CaseResult | null)[]> {
  const answers: (CaseResult | null)[] = cases.map(() => null);
  const still = await openStill(field.browser);
  for (const snapshot of [...field.practice, ...field.saved]) {
    const own = snapshot.subjects.map(({ id }) => id);
    const ids = new Set([...own, ...(field.chosen.get(snapshot.id) ?? [])]);
    const here = cases.map((one, at) => ({ one, at })).filter(({ one }) => ids.has(one.subject));
    if (here.length === 0) continue;
    await prepare(still, field, snapshot);
    const list = JSON.stringify(here.map(({ one }) => one));
    const call = `${list}.map((one) => signoffBench.bench.run(one) ?? null)`;
    const found = (await still.page.evaluate(call)) as (CaseResult | null)[];
    found.forEach((result, index) => {
      answers[here[index]!.at] = result;
    });
  }
  await still.page.close();
  return answers;
}

type Chosen = { chosen: string[]; refused: string[] };

/** Shows a page and makes its controls known; a saved page chooses them anew, the same ones each time. */
async function prepare(
  still: Still,
  { script, perPage }: Field,
  { id, url, html, subjects }: Snapshot,
): Promise<Chosen | undefined> {
  await still.show(url, html, script);
  const call =
    subjects.length > 0
      ? `learn(${JSON.stringify(subjects)})`
      : `choose(${perPage}, 1, ${JSON.stringify(id)})`;
  return (await still.page.evaluate(`signoffBench.bench.${call}`)) as Chosen | undefined;
}
