/** A private window of Firefox: it says that nothing is kept there, and what was kept elsewhere is untouched. */
import { afterAll, expect, test } from 'vitest';
import { e, fill, logOf, openEvidence, press, says } from '../support/evidence-page.ts';
import { evaluateInView, inFirefoxItself } from '../support/firefox-itself.ts';
import { openStage } from '../support/journey.ts';
import { until } from '../support/work.ts';

const addon = 'signoff@signoff.invalid';
const stage = await openStage({ browser: 'firefox' });
afterAll(() => stage.close());

test('said, with the way out; the ordinary window has everything', async () => {
  const page = await openEvidence(stage);
  await press(page, e('write'));
  await fill(page, '.entry-form textarea', 'kept in an ordinary window');
  await press(page, e('save'));
  await says(page, 'kept in an ordinary window');
  const before = await logOf(page);
  await page.close();
  await allowPrivate();
  await openPrivately(`${stage.browser.origin}/plan.html#evidence`);
  const inPrivate = <Result>(source: string) =>
    evaluateInView<Result>(stage.browser.browser, addon, 'tab', source, 3000);
  await until('the sentence', async () =>
    (await inPrivate<string>('document.body.innerText').catch(() => '')).includes(e('keepNowhere')),
  );
  expect(await inPrivate<boolean>('chrome.extension.inIncognitoContext')).toBe(true);
  await inFirefoxItself(stage.browser.browser, `(${closePrivate}, true)`);
  const again = await openEvidence(stage);
  await says(again, 'kept in an ordinary window');
  expect(await logOf(again)).toEqual(before);
});

const closePrivate = `[...Services.wm.getEnumerator('navigator:browser')]
  .filter((one) => one.gBrowser.selectedBrowser.loadContext?.usePrivateBrowsing || one.document.documentElement.hasAttribute('privatebrowsingmode'))
  .forEach((one) => one.close())`;

/** What "Run in Private Windows" does in the list of extensions. */
async function allowPrivate(): Promise<void> {
  await inFirefoxItself(
    stage.browser.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${addon}');
      await ExtensionPermissions.add('${addon}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
      await (await AddonManager.getAddonByID('${addon}')).reload();
      return true;
    })()`,
  );
  await until('the extension again', () =>
    inFirefoxItself<boolean>(
      stage.browser.browser,
      `!!WebExtensionPolicy.getByID('${addon}')?.privateBrowsingAllowed`,
    ),
  );
}

async function openPrivately(address: string): Promise<void> {
  await inFirefoxItself(
    stage.browser.browser,
    `(async () => {
      const window = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
      await new Promise((done) => window.addEventListener('load', done, { once: true }));
      await window.delayedStartupPromise;
      window.gBrowser.selectedTab = window.gBrowser.addTab(${JSON.stringify(address)}, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
      return true;
    })()`,
  );
}
