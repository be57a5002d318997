/** The browser is closed and started again with the same profile: the screens of the plan have it all. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { linesTables } from '../../assets/messages/lines/tables.ts';
import { numberTables } from '../../assets/messages/number/tables.ts';
import { serviceTables } from '../../assets/messages/services/tables.ts';
import numberRules from '../../content-rules/questions/number.json';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import type { SectionId } from '../../lib/sections.ts';
import { messageReader } from '../../lib/text.ts';
import { openStage } from '../support/journey.ts';
import { openPlanPage, own, planKept, taskName, tick, unfold } from '../support/plan-page.ts';
import { labelOf } from '../support/plan-screen.ts';
import { begin, kept, pressNamed, q, reads, zh } from '../support/popup.ts';
import { progressOf } from '../support/progress.ts';
import { until } from '../support/work.ts';

const number = messageReader(numberTables, 'zh-CN');
const services = messageReader(serviceTables, 'zh-CN');
const lines = messageReader(linesTables, 'zh-CN');
const today = dayAt();
const departure = addDays(today, 21);
const option = zh(numberRules.options.find(({ id }) => id === 'prepaid')!.name);

const userDataDir = await mkdtemp(join(tmpdir(), 'signoff-profile-'));
/** Closed and opened again by the test. */
const run = { stage: await openStage({ userDataDir }) };
afterAll(async () => {
  await run.stage.close();
  await rm(userDataDir, { recursive: true, force: true });
});

test('answers, choice of the number, ticks, gates gone past, accounts and lines are all there', async () => {
  const { stage } = run;
  await begin(
    stage,
    't-mobile',
    { kind: 'answer', question: 'charged', answer: 'yes' },
    { kind: 'answer', question: 'codes', answer: 'yes' },
    { kind: 'answer', question: 'where', answer: 'in-us' },
    { kind: 'answer', question: 'departure', answer: departure },
    { kind: 'service', line: 'line-1', service: 'google', settled: 'moved' },
    { kind: 'own-service', line: 'line-1', service: 'own-1', name: '健身房' },
  );
  const page = await openPlanPage(stage.browser, '#number');
  await pressNamed(page, number('chooseThis', { option }));
  await reads(page, number('decided', { option }));
  await goTo(page, 'plan');
  await tick(page, 'decide-number');
  await until('the tick', async () => (await planKept(page)).tasks.some(({ done }) => done));
  await unfold(page, 'port-out');
  const gates = (await planKept(page)).tasks.find(({ id }) => id === 'port-out')!.waitsFor;
  await pressNamed(page, own('goOnAnyway'));
  await pressNamed(page, own('goOn'));
  await reads(page, own('wentPastMark'));
  await stage.change({ kind: 'line-add', line: 'watch-1', name: '小明的手表', device: 'watch' });
  await stage.change({ kind: 'line-show', line: 'line-1' });
  const before = await kept(page);

  await stage.close();
  run.stage = await openStage({ userDataDir, keep: true });
  const again = await openPlanPage(run.stage.browser);
  expect(await kept(again)).toEqual(before);
  const words = await reads(again, await progressOf(again, 1), own('wentPastMark'));
  expect(words).toContain(nameDay(departure, today, 'zh-CN'));
  await unfold(again, 'port-out');
  await reads(again, own('wentPast'), ...gates.map(({ without }) => zh(without)));
  expect(await again.$eval('.part-done', (part) => part.textContent)).toContain(
    taskName('decide-number'),
  );
  await goTo(again, 'number');
  await reads(again, number('decided', { option }));
  await goTo(again, 'services');
  await reads(again, services('tally', { moved: 1, removed: 0, notMine: 0 }), '健身房');
  await goTo(again, 'lines');
  await reads(again, '小明的手表', lines('watch'), lines('shown'));
  await goTo(again, 'answers');
  await reads(
    again,
    q('changeTitle'),
    labelOf('codes', 'yes'),
    labelOf('where', 'in-us'),
    nameDay(departure, today, 'zh-CN'),
  );
});

async function goTo(page: Page, section: SectionId): Promise<void> {
  await page.click(`.rail a[href="#${section}"]`);
  await until(section, () => page.evaluate((id) => location.hash === `#${id}`, section));
}
