/** Firefox takes the manifest, counts on the badge, and reminds once notifications are allowed. */
import { afterAll, expect, test } from 'vitest';
import { openStage } from '../support/journey.ts';
import { inFirefoxItself } from '../support/firefox-itself.ts';
import { begin } from '../support/popup.ts';
import { until } from '../support/work.ts';

const stage = await openStage({ browser: 'firefox' });
afterAll(() => stage.close());

const departure = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const badge = () => stage.browser.inBackground(() => chrome.action.getBadgeText({}));
const alarms = () =>
  stage.browser.inBackground(async () => (await chrome.alarms.getAll()).map(({ name }) => name));

test('the badge counts what remains', async () => {
  await begin(
    stage,
    'verizon',
    { kind: 'answer', question: 'charged', answer: 'yes' },
    { kind: 'answer', question: 'departure', answer: departure },
  );
  await until('the badge', async () => Number(await badge()) > 15);
});

test('no alarm without the permission; one as soon as it is given, and a notification', async () => {
  await stage.change({ kind: 'reminders', on: true });
  expect(await alarms()).toEqual([]);
  await setPermission('add');
  await until('the alarm', async () => (await alarms())[0] === 'reminder');
  await stage.browser.inBackground(async () => {
    // Headless Firefox shows no notification and remembers none: what it is asked to show counts.
    const told: string[] = [];
    const create = (id: string) => Promise.resolve(String(told.push(id)));
    Object.assign(window, { told });
    Object.defineProperty(chrome.notifications, 'create', { value: create });
    const missed = { id: 'x', day: '2025-01-02', line: 'line-1', kind: 'start', task: 'sign-in' };
    await chrome.storage.local.set({ reminders: [missed] });
    void chrome.alarms.create('reminder', { when: Date.now() + 200 });
  });
  const told = () =>
    stage.browser.inBackground(() => (window as unknown as { told: string[] }).told.join());
  await until('the notification', async () => (await told()) === 'reminder');
});

test('taken back by the user it leaves nothing behind', async () => {
  await setPermission('remove');
  await until('no alarm', async () => (await alarms()).length === 0);
  await until('nothing kept', () =>
    stage.browser.inBackground(
      async () => !('reminders' in (await chrome.storage.local.get('reminders'))),
    ),
  );
});

/** What the browser's own prompt, or its settings, would do at the user's press. */
function setPermission(how: 'add' | 'remove') {
  const addon = 'signoff@signoff.invalid';
  return inFirefoxItself(
    stage.browser.browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      .ExtensionPermissions.${how}('${addon}', { permissions: ['notifications'], origins: [] },
        WebExtensionPolicy.getByID('${addon}').extension)`,
  );
}
