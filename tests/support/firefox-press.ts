/** Presses that only a person can make, made in Firefox itself: its own toolbar, menu, keys and mouse. */
import type { Launched } from './browser.ts';
import { evaluateInView, inFirefoxItself } from './firefox-itself.ts';
import { until } from './work.ts';

const addon = 'signoff@signoff.invalid';
const extension = `WebExtensionPolicy.getByID('${addon}').extension`;
const frontWindow = `Services.wm.getMostRecentWindow('navigator:browser')`;

/** Presses the toolbar button over the tab in front: the popup opens, and the tab is granted. */
export async function pressToolbarButton({ browser }: Launched): Promise<void> {
  const isOpen = () =>
    inFirefoxItself<boolean>(
      browser,
      `[...${extension}.views].some(({ viewType }) => viewType === 'popup')`,
    );
  // A popup that is still closing would be taken for one to close.
  await until('the last popup to be gone', async () => !(await isOpen()));
  await inFirefoxItself(
    browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.apiManager.global.browserActionFor(${extension})
      .triggerAction(${frontWindow}) ?? true`,
  );
  await until('the popup', isOpen);
}

/**
 * Presses our item of the menu that a right click has opened; returns what it is called. Where there are
 * several, Firefox puts them into a menu of their own, and `which` is the id of the one to press.
 */
export function pressMenuItem({ browser }: Launched, which = ''): Promise<string> {
  return until('our item of the menu', () =>
    inFirefoxItself<string | null>(
      browser,
      `(() => {
        const menu = ${frontWindow}.document.getElementById('contentAreaContextMenu');
        const item = [...menu.querySelectorAll('menuitem')].find(
          ({ id }) => id.includes('signoff') && id.endsWith(${JSON.stringify(which)}),
        );
        if (menu.state !== 'open' || !item) return null;
        const own = item.parentElement;
        if (own !== menu && own.state !== 'open') {
          own.parentElement.openMenu(true);
          return null;
        }
        own.activateItem(item);
        return item.label;
      })()`,
    ),
  );
}

/** Sets off our only keyboard command, as Firefox does when its keys are pressed; returns those. */
export function pressShortcut({ browser }: Launched): Promise<string> {
  return inFirefoxItself(
    browser,
    `(() => {
      const key = ${frontWindow}.document.querySelector('keyset[id^="ext-keyset"] key');
      key.doCommand();
      return key.getAttribute('modifiers') + ' ' + key.getAttribute('key');
    })()`,
  );
}

/** Presses what a selector finds in the open popup with the mouse. */
export async function pressInPopup({ browser }: Launched, selector: string): Promise<void> {
  const script = `(${clickIn.toString()})(NAME, ${JSON.stringify(selector)})`;
  await until(`${selector} in the popup`, () =>
    inFirefoxItself<boolean>(
      browser,
      `(async () => {
        const view = [...${extension}.views].find(({ viewType }) => viewType === 'popup');
        if (!view?.xulBrowser) return false;
        const messages = view.xulBrowser.messageManager;
        const name = 'signoff:' + Math.random();
        return new Promise((resolve) => {
          messages.addMessageListener(name, ({ data }) => resolve(data));
          setTimeout(resolve, 1000, false);
          const script = ${JSON.stringify(script)}.replace('NAME', JSON.stringify(name));
          messages.loadFrameScript('data:,' + encodeURIComponent(script), false);
        });
      })()`,
    ),
  );
}

// What a frame script of Firefox finds around it.
declare const content: {
  document: Document;
  synthesizeMouseEvent(type: string, x: number, y: number, event: { clickCount: number }): void;
};
declare const sendAsyncMessage: (name: string, answer: boolean) => void;

function clickIn(name: string, selector: string): void {
  const control = content.document.querySelector(selector);
  control?.scrollIntoView({ block: 'center' });
  const box = control?.getBoundingClientRect();
  if (!box || box.width === 0) return sendAsyncMessage(name, false);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const type of ['mousedown', 'mouseup'])
    content.synthesizeMouseEvent(type, x, y, { clickCount: 1 });
  sendAsyncMessage(name, true);
}

/** What can be read in the sidebar; "" while it is closed. */
export function sidebarWords({ browser }: Launched): Promise<string> {
  // A question that comes while another page loads there gets lost: it is not waited for long.
  return evaluateInView<string>(browser, addon, 'sidebar', 'document.body.innerText', 3000).catch(
    () => '',
  );
}

/** Where the sidebar leads; null while it is closed. */
export function sidebarAddress({ browser }: Launched): Promise<string | null> {
  return inFirefoxItself(
    browser,
    `(() => {
      const view = [...${extension}.views].find(({ viewType }) => viewType === 'sidebar');
      return ${frontWindow}.SidebarController.isOpen && view ? view.uri.spec : null;
    })()`,
  );
}
