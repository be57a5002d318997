/** Runs cases page by page, each page loaded once a round. */
import type { Browser } from 'puppeteer-core';
import type { Case, CaseResult } from '../in-page/bench.ts';
import { openStill } from '../stage.ts';
import type { Snapshot, Subject } from '../subjects/practice.ts';
import { assign, type Slot } from './plan.ts';

/** What the pages hold. */
export interface Field {
  browser: Browser;
  script: string;
  practice: readonly Snapshot[];
  saved: readonly Snapshot[];
  /** How many chosen controls are not found even on the page as it is: no rule would be written for them. */
  refused: number;
}

/** Loads every saved page once and lets it choose its controls. */
export async function openField(
  { saved, ...field }: Omit<Field, 'refused'>,
  perPage: number,
): Promise<Field> {
  const still = await openStill(field.browser);
  const chosen: Snapshot[] = [];
  let refused = 0;
  for (const snapshot of saved) {
    await still.show(snapshot.url, snapshot.html, field.script);
    const call = `signoffBench.bench.choose(${perPage}, 1, ${JSON.stringify(snapshot.id)})`;
    const report = (await still.page.evaluate(call)) as { chosen: Subject[]; refused: number };
    chosen.push({ ...snapshot, subjects: report.chosen });
    refused += report.refused;
  }
  await still.page.close();
  return { ...field, saved: chosen, refused };
}

/** Fills the slots; one that does not fit its control gets another, three times. */
export async function runSlots(field: Field, slots: readonly Slot[], seed: number) {
  const idsOf = (pages: readonly Snapshot[]) =>
    pages.flatMap(({ subjects }) => subjects.map(({ id }) => id));
  const pools = [idsOf(field.practice), idsOf(field.saved)];
  const results: CaseResult[] = [];
  let open = [...slots];
  for (let round = 0; round < 3 && open.length > 0; round += 1) {
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
    const ids = new Set(snapshot.subjects.map(({ id }) => id));
    const here = cases.map((one, at) => ({ one, at })).filter(({ one }) => ids.has(one.subject));
    if (here.length === 0) continue;
    const asked = new Set(here.map(({ one }) => one.subject));
    const subjects = snapshot.subjects.filter(({ id }) => asked.has(id));
    await still.show(snapshot.url, snapshot.html, field.script);
    await still.page.evaluate(`signoffBench.bench.learn(${JSON.stringify(subjects)})`);
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
