/** What `npm run locate` is given: a rule by its id, and a page that knows where it was saved from. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locate } from '../../lib/navigator/locate.ts';
import { readTarget } from '../../scripts/locate/read-target.ts';
import { openStaticPage, savedFrom, type StaticPage } from '../../scripts/locate/static-page.ts';

const att = 'content-rules/carriers/att';
const html = `<!DOCTYPE html><!-- saved from url=(0058)https://www.att.com/acctmgmt/billing/mybillingcenter -->
  <main><a href="/acctmgmt/billing/billandpaymenthistory">See bill history</a></main>`;
const opened = {} as { page: StaticPage };
beforeAll(() => {
  opened.page = openStaticPage(html, savedFrom(html)!);
});
afterAll(() => opened.page.close());

test('a link, what opens its menu, and a task with a target, by their ids', () => {
  expect(readTarget(`${att}/links.json#to-bill-history`).names).toContain('See bill history');
  expect(readTarget(`${att}/links.json#to-profile/opener`).names).toContain('Account');
  expect(readTarget(`${att}/tasks.json#transfer-pin`).names).toContain('Request new PIN');
});

test('what is not there is named', () => {
  expect(() => readTarget(`${att}/links.json#to-nowhere`)).toThrow('to-nowhere');
  expect(() => readTarget(`${att}/links.json#to-bill-history/opener`)).toThrow(
    'to-bill-history/opener',
  );
});

test('a saved page stands where it was saved from, so that short links agree', () => {
  const { found } = locate(readTarget(`${att}/links.json#to-bill-history`), opened.page.sight);
  expect(found?.signals).toContain('href');
  expect(savedFrom('<main>typed by hand</main>')).toBeUndefined();
});
