/** The plan leaves the browser: as a calendar file, and on paper. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { afterTables } from '../../assets/messages/after/tables.ts';
import { commonTasks } from '../../content-rules/index.ts';
import { messageReader } from '../../lib/text.ts';
import { openStage } from '../support/journey.ts';
import { begin, pressNamed, reads, t, zh } from '../support/popup.ts';
import { until } from '../support/work.ts';

const after = messageReader(afterTables, 'zh-CN');
const nameOf = (id: string) => zh(commonTasks.find((task) => task.id === id)!.name);
const downloads = await mkdtemp(join(tmpdir(), 'signoff-downloads-'));
const stage = await openStage();
afterAll(async () => {
  await stage.close();
  await rm(downloads, { recursive: true, force: true });
});

const departure = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
beforeAll(() =>
  begin(
    stage,
    't-mobile',
    { kind: 'answer', question: 'charged', answer: 'yes' },
    { kind: 'answer', question: 'departure', answer: departure },
  ),
);

test('the calendar file is downloaded, and another program reads it', async () => {
  const session = await stage.browser.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
  const page = await sectionPage('after');
  await pressNamed(page, after('calendarGet'));
  await reads(page, after('calendarReady'));
  const file = await until('the file', async () =>
    (await readdir(downloads)).find((name) => name.endsWith('.ics')),
  );
  expect(file).toBe('signoff.ics');
  const calendar = new ICAL.Component(ICAL.parse(await readFile(join(downloads, file), 'utf8')));
  const titles = calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')));
  expect(titles.length).toBeGreaterThan(20);
  expect(titles).toContain(nameOf('confirm-ended'));
  await page.close();
});

test.each(['plan', 'after'])('printed from “%s” it is the plan and nothing else', async (place) => {
  const page = await sectionPage(place);
  await page.emulateMediaType('print');
  const paper = await page.evaluate(() => document.body.innerText);
  for (const words of [after('printTitle'), nameOf('end-service'), t('why'), t('how')])
    expect(paper).toContain(words);
  // Contacts as text.
  expect(paper).toMatch(/1-800-937-8997/);
  const seen = await page.evaluate(() => ({
    buttons: [...document.querySelectorAll('button, select, summary, nav')].filter(
      (control) => control.getClientRects().length > 0,
    ).length,
    ink: getComputedStyle(document.querySelector('.printable')!).color,
    // The address of a source is read on paper, not pressed.
    source: getComputedStyle(document.querySelector('.printable .source a')!, '::after').content,
  }));
  expect(seen).toMatchObject({ buttons: 0, ink: 'rgb(0, 0, 0)' });
  expect(seen.source).toMatch(/^"https:\/\//);
  const sides = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sides).toBeLessThanOrEqual(0);
  for (const format of ['A4', 'Letter'] as const) {
    const pages = Buffer.from(await page.pdf({ format })).toString('latin1');
    // As many sheets as a plan fills, none of them empty for a page that is not printed.
    expect(pages.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThan(16);
  }
  await page.emulateMediaType('screen');
  expect(await page.evaluate(() => document.body.innerText)).not.toContain(after('printTitle'));
  await page.close();
});

async function sectionPage(section: string): Promise<Page> {
  const page = await stage.browser.openExtensionPage(`/plan.html#${section}`);
  await page.waitForSelector('main h1');
  return page;
}
