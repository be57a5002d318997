/** A user with nothing but a keyboard: from a fresh popup over a carrier's page through the plan. */
import type { Page } from 'puppeteer-core';
import { sectionTitles } from '../../entrypoints/plan/section-titles.ts';
import { findCarrier } from '../../content-rules/index.ts';
import type { PlanKind } from '../../content-rules/schema.ts';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import type { SectionId } from '../../lib/sections.ts';
import type { Stage } from './journey.ts';
import { keysAt, type Keys, type Tally } from './keys.ts';
import { own, planKept, taskName } from './plan-page.ts';
import { answersIn, ask, deadEnds, fullPage, labelOf, picture } from './plan-screen.ts';
import { kept, popupOver, q, reads, t, zh } from './popup.ts';
import { until } from './work.ts';

export interface Walk {
  stage: Stage;
  /** How much has been asked of the user. */
  tally: Tally & { answers: number };
  /** Where the user sits now: the popup, later the full page. */
  keys: Keys;
}

/** Opens the popup over a page for a user of whom nothing is known. */
export async function startWalk(stage: Stage, page: Page): Promise<Walk> {
  await stage.reset();
  await stage.change({ kind: 'plan-kind', planKind: null });
  const tally = { presses: 0, answers: 0 };
  return { stage, tally, keys: await keysAt(await popupOver(stage, page), tally) };
}

/** Answers a question of the first run with a press, and waits until it is kept. */
export async function answer(walk: Walk, question: string, id: string): Promise<void> {
  await reads(walk.keys.page, zh(ask(question).ask));
  await walk.keys.activate(labelOf(question, id));
  await isKept(walk, question, id);
}

/** Says whose line it is and how it is paid. */
export async function answerCarrier(walk: Walk, carrier: string, kind: PlanKind): Promise<void> {
  const { keys, tally } = walk;
  await reads(keys.page, t('whichCarrier'));
  await keys.choose(findCarrier(carrier)!.about.name);
  await keys.choose(t(kind === 'prepaid' ? 'kindPrepaid' : 'kindPostpaid'));
  await keys.activate(q('next'));
  await until('the carrier to be kept', async () => {
    const { state } = await kept(keys.page);
    return state.carrier === carrier && state.planKind === kind;
  });
  tally.answers += 2;
}

/** Types the day of departure, so many days from now. */
export async function answerDeparture(walk: Walk, days: number): Promise<void> {
  const day = addDays(dayAt(), days);
  await walk.keys.typeDay(zh(ask('departure').ask), day);
  await isKept(walk, 'departure', day);
}

/** Types an answer and presses Enter. */
export async function answerTyped(walk: Walk, question: string, typed: string): Promise<void> {
  await walk.keys.type(zh(ask(question).ask), typed);
  await isKept(walk, question, typed);
}

async function isKept({ keys, tally }: Walk, question: string, answer: string): Promise<void> {
  await until(`${question} to be ${answer}`, async () => {
    return (await answersIn(keys.page))[question] === answer;
  });
  tally.answers += 1;
}

/** Looks at a screen: a picture of it, and what on it leads nowhere. */
export async function lookAt({ keys: { page } }: Walk, name: string): Promise<string[]> {
  await picture(page, name);
  return deadEnds(page);
}

/** Goes to another section of the full page. */
export async function goToSection({ keys }: Walk, section: SectionId): Promise<void> {
  await keys.activate(own(sectionTitles[section]), 'link');
  await until(`the section ${section}`, () =>
    keys.page.evaluate(
      (id) => location.hash === `#${id}` && document.activeElement?.tagName === 'H1',
      section,
    ),
  );
}

/** Opens a task of the plan, and returns what can be read in it. */
export async function openTask({ keys }: Walk, task: string): Promise<string> {
  await keys.activate(taskName(task), 'summary');
  await keys.page.waitForSelector(`#task-${task}[open]`);
  return keys.page.$eval(`#task-${task}`, (stop) => (stop as HTMLElement).innerText);
}

/** Presses a link to the full page: it opens in a tab, and the user goes on there. */
export async function goToFullPage(walk: Walk, link: string): Promise<void> {
  await walk.keys.tabTo(link, 'link');
  // The popup may be gone before the key is up again.
  await walk.keys.press('Enter').catch(() => undefined);
  walk.keys = await keysAt(await fullPage(walk.stage), walk.tally);
}

/** Ticks a task and waits until it is done. */
export async function tickTask({ keys }: Walk, task: string): Promise<void> {
  await keys.activate(t('markDone', { task: taskName(task) }), 'checkbox');
  await until(`“${task}” to be done`, async () => {
    return (await planKept(keys.page)).tasks.find(({ id }) => id === task)?.done;
  });
  // Until then a press may meet a box that is about to go elsewhere.
  await keys.page.waitForSelector(`.part-done #task-${task}`);
}
