/** The rules against the practice sites: each link finds its one control where it starts, and nothing elsewhere. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { carriers, type CarrierRules } from '../../content-rules/index.ts';
import type { Link, Place } from '../../content-rules/schema.ts';
import { linksFrom } from '../../lib/navigator/route.ts';
import { beSignedIn, openStage, setSwitches } from '../support/journey.ts';
import {
  bundleNavigator,
  forPlan,
  openFor,
  viewPage,
  type PageView,
} from '../support/navigator-in-page.ts';
import { stopFor, type Stop } from '../support/practice-stops.ts';
import { until } from '../support/work.ts';

const stage = await openStage();
const script = await bundleNavigator();
const page = await stage.browser.browser.newPage();
afterAll(() => stage.close());
const quiet = 'cookie-banner:off|survey:off|retention:off|app-banner:off|late:0';

async function goTo({ url, signedIn, inside }: Stop): Promise<Page> {
  await stage.reset();
  const domain = new URL(url).hostname.split('.').slice(-2).join('.');
  await setSwitches(stage, domain, quiet);
  if (signedIn) await beSignedIn(stage, domain);
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  if (!inside) return page;
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, inside);
  return page;
}

const look = ({ places, about }: CarrierRules, links: readonly Link[], kind: Kind) =>
  viewPage(page, script, { places: forPlan(places, kind), business: about.businessPaths }, links);
type Kind = 'postpaid' | 'prepaid';
const has = (view: PageView, key: string) => 'text' in (view.found[key] ?? {});
const kindOf = (place: Place): Kind =>
  place.planKinds && !place.planKinds.includes('postpaid') ? 'prepaid' : 'postpaid';

/** The links of a place that do not find their one control; their openers are pressed if need be. */
async function failing(
  rules: CarrierRules,
  place: Place,
  links: Link[],
  patienceMs?: number,
): Promise<string[]> {
  const kind = kindOf(place);
  const wrong: string[] = [];
  for (const link of links) {
    const view = () => look(rules, [link], kind);
    const seen = async () => {
      const now = await view();
      return has(now, link.id) || has(now, `${link.id}#opener`) ? now : undefined;
    };
    const first = await until(link.id, seen, patienceMs).catch(() => undefined);
    if (first && has(first, link.id)) continue;
    const opened = link.opener && (await openFor(page, script, link));
    const last = await view();
    if (!opened || !has(last, link.id)) wrong.push(`${link.id}: ${JSON.stringify(last.found)}`);
    await page.keyboard.press('Escape');
  }
  return wrong;
}

describe.each(carriers.map((rules) => [rules.id, rules] as const))('%s', (id, rules) => {
  test.each(rules.places.map((place) => [place.id, place] as const))('%s', async (_, place) => {
    const kind = kindOf(place);
    await goTo(stopFor(id, place));
    await until(
      `${place.id} at ${page.url()}`,
      async () => (await look(rules, [], kind)).place === place.id,
    );
    // No other carrier's rules know this page: not one of their links starts here.
    for (const { id: other, places, about } of carriers.filter((one) => one !== rules)) {
      const known = { places, business: about.businessPaths };
      expect([other, (await viewPage(page, script, known, [])).place]).toEqual([other, null]);
    }
    const map = { places: forPlan(rules.places, kind), links: forPlan(rules.links, kind) };
    expect(await failing(rules, place, linksFrom(map, place.id))).toEqual([]);
  });

  test('a link that says something else than the page is caught', async () => {
    const place = rules.places.find((candidate) => candidate.id === 'account-home')!;
    await goTo(stopFor(id, place));
    const [link] = linksFrom(rules, place.id).filter(({ opener }) => !opener);
    expect(await failing(rules, place, [link!])).toEqual([]);
    const { href: _path, ...target } = link!.target;
    const broken = { ...link!, target: { ...target, names: ['Something else'] } };
    expect(await failing(rules, place, [broken], 1500)).toHaveLength(1);
  });
});

describe('no link finds anything', () => {
  const all = carriers.flatMap(({ id, links }) =>
    links.map((link) => ({ ...link, id: `${id}/${link.id}` })),
  );
  const foundBy = async (links: readonly Link[]) => {
    const { found } = await look(carriers[0]!, links, 'postpaid');
    return Object.entries(found).filter(([, answer]) => 'text' in answer);
  };

  test.each([
    ['t-mobile', 'https://account.t-mobile.com/signin/v2/'],
    ['t-mobile', 'https://account.t-mobile.com/signin/v2/enterPassword'],
    ['t-mobile', 'https://account.t-mobile.com/sap/v2/actions/choosemethod'],
    ['att', 'https://signin.att.com/dynamic/iamLRR/LrrController'],
    ['att', 'https://signin.att.com/dynamic/iamLRR/otp'],
    ['verizon', 'https://secure.verizon.com/signin'],
  ])('%s sign-in %s, but what only the user can press', async (_owner, url) => {
    await goTo({ url, signedIn: false });
    await page.waitForSelector('form:not([hidden]) input', { visible: true });
    expect(await foundBy(all.filter(({ byUser }) => !byUser))).toEqual([]);
  });

  test.each([
    'https://www.att620.com/',
    'https://tfb.t-mobile.com/apps/tfb_billing/dashboard',
    'https://www.business.att.com/',
    'https://www.verizon.com/business/support/',
  ])('business or look-alike %s: the address alone forbids it', async (url) => {
    await goTo({ url, signedIn: false });
    for (const { places, about } of carriers) {
      const known = { places, business: about.businessPaths };
      expect((await viewPage(page, script, known, [])).place).toBeNull();
    }
  });
});
