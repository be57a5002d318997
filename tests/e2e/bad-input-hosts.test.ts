/** The popup over pages that are no place for guidance: one clear sentence each, no ring, nothing lost. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import { outputDir } from '../../scripts/build.ts';
import { openStage } from '../support/journey.ts';
import { begin, kept, popupOver, press, reads, t } from '../support/popup.ts';
import { progressOf } from '../support/progress.ts';
import { until } from '../support/work.ts';
import { page as practicePage } from '../practice/html.ts';
import type { PracticeSite } from '../practice/site.ts';
import { countWorlds, elsewhere, scriptTime } from '../bench/size/elsewhere.ts';
import { sizesOf } from '../bench/size/sizes.ts';

/** A part of AT&T's domain that the rules do not know, with a sign-in link as on the real site. */
const unlisted: PracticeSite = {
  carrier: 'att',
  name: 'forums',
  start: 'https://forums.att.com/',
  hosts: ['forums.att.com'],
  files: new URL('../practice/att/client/', import.meta.url),
  tryThis: { en: [], 'zh-CN': [] },
  respond: () => ({
    kind: 'html',
    html: practicePage({
      title: 'Forums',
      body: '<button>Account</button> <a href="https://www.att.com/acctmgmt/login">Sign in</a>',
    }),
  }),
};

const stage = await openStage({ more: [unlisted] });
const page = await stage.browser.open('https://practice.invalid/');
await begin(stage, 'att');
await stage.lead('att', 'sign-in');
const tick = { done: true, by: 'hand', at: '2026-11-22T00:00:00.000Z' } as const;
await stage.change({ kind: 'tick', carrier: 'att', task: 'save-bills', tick });
afterAll(() => stage.close());
beforeEach(() => page.bringToFront());

const cases = [
  {
    what: 'a page that is no carrier’s',
    url: 'https://practice.invalid/',
    says: [t('elsewhere'), t('elsewhereDo')],
  },
  { what: 'a page of the browser', url: 'about:blank', says: [t('elsewhere'), t('elsewhereDo')] },
  {
    what: 'a look-alike',
    url: 'https://www.att620.com/',
    says: [t('lookAlike', { carrier: 'AT&T' }), t('lookAlikeDo', { host: 'www.att620.com' })],
  },
  {
    what: 'the business host',
    url: 'https://www.business.att.com/',
    says: [t('business'), t('businessDo')],
  },
  {
    what: 'the business part of a consumer host',
    url: 'https://www.verizon.com/business/',
    says: [t('business'), t('businessDo')],
  },
  {
    what: 'an unlisted part of the carrier’s domain',
    url: 'https://forums.att.com/',
    says: [t('unlisted', { carrier: 'AT&T' }), t('unlistedDo', { host: 'forums.att.com' })],
  },
];

for (const { what, url, says } of cases)
  test(`${what}: one sentence, no ring, the plan as it was`, async () => {
    const before = await kept(stage.desk);
    await page.goto(url);
    const popup = await popupOver(stage, page);
    const words = await reads(popup, ...says, await progressOf(popup, 1));
    expect(sentencesIn(words)).toEqual([says[0]]);
    expect(await stage.browser.closedShadow(page)).toBeUndefined();
    await press(popup, '.section-contacts');
    await reads(popup, t('copyNumber', { number: '' }).trim(), '1-800-331-0500');
    expect(await kept(popup)).toEqual(before);
    await popup.close();
  });

test('a page that is no carrier’s loads nothing of ours and runs no script; a carrier’s does', async () => {
  const own = await stage.browser.browser.newPage();
  const worlds = await countWorlds(own);
  const spent = await scriptTime(own);
  await own.goto(elsewhere, { waitUntil: 'load' });
  expect(worlds()).toBe(0);
  expect(await spent()).toBe(0);
  await own.goto('https://www.att.com/', { waitUntil: 'load' });
  await until('our world', async () => worlds() > 0 || undefined);
  expect(await spent()).toBeGreaterThan(0);
  await own.close();
});

test('what bench:size counts are numbers', async () => {
  const { scripts, told } = await sizesOf(outputDir('chrome'));
  expect(scripts.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['content-scripts/guide.js', 'content-scripts/gloss.js']),
  );
  for (const { gz, matches } of scripts) {
    expect(gz).toBeGreaterThan(0);
    expect(matches.every((match) => /^https:\/\/[a-z.0-9-]+\/\*$/.test(match))).toBe(true);
  }
  expect(told.map(({ carrier }) => carrier).sort()).toEqual(['att', 't-mobile', 'verizon']);
  for (const { guide, gloss } of told) expect(Math.min(guide, gloss)).toBeGreaterThan(0);
});

test('a listed host without https: not safe, whatever it shows', async () => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = '<button>Account</button> <a href="/acctmgmt/login">Sign in</a>';
    // Chromium tries https first, and takes http only where that is refused.
    const plain = request.url().startsWith('http:');
    void (plain
      ? request.respond({ contentType: 'text/html', body })
      : request.abort('connectionrefused'));
  });
  await page.goto('http://www.att.com/');
  expect(page.url()).toBe('http://www.att.com/');
  const popup = await popupOver(stage, page);
  const words = await reads(popup, t('notSecureDo', { host: 'www.att.com' }));
  expect(sentencesIn(words)).toEqual([t('notSecure')]);
  expect(await stage.browser.closedShadow(page)).toBeUndefined();
  await popup.close();
  page.removeAllListeners('request');
  await page.setRequestInterception(false);
});

test('the page of another carrier: said, and the plan changes only when asked', async () => {
  await page.goto('https://www.verizon.com/');
  const popup = await popupOver(stage, page);
  await reads(popup, t('otherCarrier', { here: 'Verizon', plan: 'AT&T' }));
  expect((await kept(popup)).state.carrier).toBe('att');
  await popup.close();
});

/** Which of the sentences about pages can be read: never two at once. */
function sentencesIn(words: string): string[] {
  const all = [
    t('elsewhere'),
    t('lookAlike', { carrier: 'AT&T' }),
    t('business'),
    t('unlisted', { carrier: 'AT&T' }),
    t('notSecure'),
    t('unknown'),
    t('reload'),
    t('loading'),
    t('noWay'),
  ];
  return all.filter((sentence) => words.includes(sentence));
}
