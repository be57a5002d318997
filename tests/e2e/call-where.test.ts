/** Before the call: the number to dial from here, when, what the voice menu understands, what not to record. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { callTables } from '../../assets/messages/call/tables.ts';
import { contactsTables } from '../../assets/messages/contacts/tables.ts';
import { problems } from '../../content-rules/stuck.ts';
import { goodTime, morningZone, nameSpan } from '../../lib/contacts/good-time.ts';
import { messageReader } from '../../lib/text.ts';
import { openStage } from '../support/journey.ts';
import { openPlanPage } from '../support/plan-page.ts';
import { begin, kept, named, pressNamed, reads, zh } from '../support/popup.ts';
import { until } from '../support/work.ts';

const c = messageReader(contactsTables, 'zh-CN');
const call = messageReader(callTables, 'zh-CN');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const stage = await openStage();
const now = {} as { page: Page };
afterEach(() => now.page.close());
afterAll(() => stage.close());

test('from Japan, with a silent line: one big number, and the country stays chosen everywhere', async () => {
  await openBefore('t-mobile', 'abroad-silent');
  await now.page.select('.call-from select', 'JP');
  await until('the Japanese form', async () => (await big())[0] === '010 1 505 998 3793');
  expect((await kept(now.page)).state.settings.country).toBe('JP');
  expect(await big()).toHaveLength(1);
  await openFirstFold();
  const said = await reads(now.page, c('wayVoip'), c('wayUsPhone'));
  // A line that receives nothing cannot roam.
  expect(said).not.toContain(c('wayRoaming'));
  await now.page.evaluate(() => (location.hash = '#contacts'));
  await until('the same number among the contacts', async () => {
    return (await big())[0] === '010 1 505 998 3793';
  });
});

test('when to call in both zones, never on the holiday that is near', async () => {
  await openBefore('verizon', 'in-us', { moment: '2026-11-25T18:00:00Z' });
  const good = goodTime(new Date('2026-11-25T18:00:00Z'))!;
  const said = await reads(
    now.page,
    nameSpan(good, 'zh-CN', 'Asia/Shanghai'),
    nameSpan(good, 'zh-CN', morningZone),
  );
  expect(said).toContain('12/1');
  expect(said).toContain(c('goodUnsure'));
  expect(said).toContain(c('holidayNext', { date: '11月26日周四' }));
  expect(said).toContain(c('elsewhere', { country: '中国' }));
});

test('the words of the voice menu, swindlers and recording stand there with their sources', async () => {
  await openBefore('att', 'abroad-receives');
  const first = (id: string) => zh(problems.find((one) => one.id === id)!.waysOut[0]!.text);
  await reads(
    now.page,
    c('menuTitle'),
    '“Cancel service”',
    '“Representative”',
    first('fake-support-number'),
    first('recording-a-call'),
    'perkinscoie.com',
  );
  // AT&T’s number for callers abroad is unconfirmed: none is shown for it.
  expect(await big()).toEqual(['+1 800 331 0500']);
  expect(await now.page.evaluate(() => document.body.innerText)).not.toContain('314');
  await pressNamed(now.page, call('begin'));
  await reads(now.page, first('recording-a-call'));
});

test('axe has nothing against it with everything open, nor is anything too wide at 320', async () => {
  await openBefore('t-mobile', 'abroad-receives');
  await now.page.setViewport({ width: 320, height: 800 });
  await now.page.select('.call-from select', 'CN');
  await openFirstFold();
  await reads(now.page, c('wayLocal', { country: '中国' }));
  await now.page.$$eval('.problem-more > summary', (all) =>
    all.forEach((one) => (one as HTMLElement).click()),
  );
  await now.page.waitForSelector('.dial-notes');
  expect(await now.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const scheme of ['light', 'dark']) {
    await now.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await now.page.evaluate(axe);
    const faults = await now.page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    expect(faults, scheme).toEqual([]);
  }
});

/** The first stage of a call, with a Chinese clock. */
async function openBefore(carrier: string, where: string, at: { moment?: string } = {}) {
  await begin(
    stage,
    carrier,
    { kind: 'country', country: null },
    { kind: 'call-clear', line: 'line-1' },
    { kind: 'answer', question: 'charged', answer: 'yes' },
    { kind: 'answer', question: 'where', answer: where },
  );
  now.page = await openPlanPage(stage.browser);
  await now.page.emulateTimezone('Asia/Shanghai');
  if (at.moment !== undefined)
    await now.page.evaluateOnNewDocument((moment) => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...given: []) {
          super(...(given.length === 0 ? ([moment] as unknown as []) : given));
        }
      } as DateConstructor;
    }, at.moment);
  await now.page.evaluate(() => (location.hash = '#call'));
  await now.page.reload();
  await pressNamed(now.page, call('byCall'));
  await now.page.waitForSelector(named(c('callFrom'), 'combobox'));
}

/** The numbers to dial from here that are in sight. */
function big(): Promise<string[]> {
  return now.page.$$eval('.contact .number-main .number-digits', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent!),
  );
}

async function openFirstFold(): Promise<void> {
  await now.page.$eval('.dial-others > summary', (one) => (one as HTMLElement).click());
}
