/** The full page for every reader: no English left in Chinese, nothing cut off, nothing axe objects to. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import { sections, type SectionId } from '../../lib/sections.ts';
import { openStage } from '../support/journey.ts';
import { openPlanPage } from '../support/plan-page.ts';
import { begin } from '../support/popup.ts';
import { until } from '../support/work.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const stage = await openStage();
const page = await openPlanPage(stage.browser);
afterAll(() => stage.close());
beforeAll(async () => {
  await begin(
    stage,
    'verizon',
    { kind: 'answer', question: 'charged', answer: 'yes' },
    { kind: 'answer', question: 'codes', answer: 'no' },
    { kind: 'answer', question: 'wish', answer: 'end' },
    { kind: 'answer', question: 'departure', answer: addDays(dayAt(), 21) },
    { kind: 'answer', question: 'cycle-day', answer: '31' },
    {
      kind: 'line-add',
      line: 'second',
      name: '名字很长很长很长的第二部手机给妈妈用',
      device: 'tablet',
    },
    { kind: 'line-show', line: 'line-1' },
  );
  await page.setViewport({ width: 390, height: 844 });
});

test('axe finds nothing to object to in any section, light and dark, all unfolded', async () => {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const section of sections) {
      await show(page, section);
      found.push(...(await axeFaults(page)).map((fault) => `${section}, ${scheme}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});

test.each(['zh-CN', 'zh-TW', 'en'] as const)(
  'nothing is wider than the page in %s',
  async (locale) => {
    await stage.change({ kind: 'locale', locale });
    await page.waitForSelector(`html[lang="${locale}"]`);
    const wide: string[] = [];
    for (const width of [390, 1366]) {
      await page.setViewport({ width, height: 844 });
      for (const section of sections) {
        await show(page, section);
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          wide.push(`${section} at ${width}`);
      }
    }
    expect(wide).toEqual([]);
  },
);

test.each(['zh-CN', 'zh-TW'] as const)(
  'no English is left in %s but names and quoted words',
  async (locale) => {
    await stage.change({ kind: 'locale', locale });
    await page.waitForSelector(`html[lang="${locale}"]`);
    for (const section of sections) {
      await show(page, section);
      const labels = await page.$$eval(
        'main :is(h1, h2, h3, h4, button, summary, label)',
        (parts) =>
          parts
            .filter((part) => part.querySelector('[lang="en"]') === null)
            .map((part) => part.textContent?.trim() ?? ''),
      );
      expect(
        labels.filter((label) => /^[\x20-\x7e]*[a-z]{3,} [a-z]{2,}[\x20-\x7e]*$/.test(label)),
      ).toEqual([]);
    }
  },
);

/** Goes to a section and opens everything in it. */
async function show(page: Page, section: SectionId): Promise<void> {
  await page.evaluate((at) => void (location.hash = at), section);
  await page.waitForSelector(`.column-${section} h1`);
  await until('the section to be all there', () =>
    page.evaluate(
      (at) => at !== 'services' || document.querySelector('.service-group') !== null,
      section,
    ),
  );
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) {
      fold.removeAttribute('name');
      (fold as HTMLDetailsElement).open = true;
    }
  });
}

async function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}
