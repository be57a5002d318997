/** The keyboard of a walk through our pages: controls by role and accessible name, every press counted. */
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import { typeDay } from './keyboard.ts';
import { wordsOf } from './popup.ts';
import { until } from './work.ts';

/** What has been pressed so far, on every screen of a walk. */
export interface Tally {
  presses: number;
}

export interface Focused {
  role: string;
  name: string;
  checked: boolean;
}

/** The keyboard at one page. */
export interface Keys {
  page: Page;
  /** What has the focus, as a screen reader is told it. */
  focused(): Promise<Focused>;
  press(key: KeyInput): Promise<void>;
  /** Presses Tab until the focus is on this control; fails when it never comes there. */
  tabTo(name: string, role?: Role): Promise<void>;
  /** Tabs to a control and presses it. */
  activate(name: string, role?: Role): Promise<void>;
  /** Tabs to a group of radio buttons and goes to this one with the arrows. */
  choose(name: string): Promise<void>;
  /** Tabs to a field, types over what is in it, and presses Enter. */
  type(name: string, text: string): Promise<void>;
  /** Tabs to a date field, types a day ("2026-12-13") part by part, and presses Enter. */
  typeDay(name: string, day: string): Promise<void>;
}

export type Role = 'button' | 'link' | 'checkbox' | 'radio' | 'summary';

// What has to be told apart only: how Chromium calls them.
const axRoles: Record<Role, string> = {
  button: 'button',
  link: 'link',
  checkbox: 'checkbox',
  radio: 'radio',
  summary: 'DisclosureTriangle',
};

/** More than any screen has. */
const mostTabs = 400;
const mostRadios = 12;

/** Sits down at the keyboard of a page. */
export async function keysAt(page: Page, tally: Tally): Promise<Keys> {
  const session = await page.createCDPSession();
  const focused = () => focusedIn(session);
  const press = async (key: KeyInput) => {
    tally.presses += 1;
    await page.keyboard.press(key);
  };
  const write = async (text: string) => {
    tally.presses += text.length;
    await page.keyboard.type(text);
  };
  const tabUntil = async (
    what: string,
    isIt: (focused: Focused) => boolean | Promise<boolean>,
  ): Promise<void> => {
    const seen: string[] = [];
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      const now = await focused();
      if (await isIt(now)) return;
      seen.push(now.name.slice(0, 24));
      await press('Tab');
    }
    const order = [...new Set(seen)].join(' · ');
    throw new Error(`Tab never reached ${what}.\nIt came by: ${order}\n${await wordsOf(page)}`);
  };
  const tabTo = (name: string, role: Role = 'button') =>
    tabUntil(`the ${role} “${name}”`, (now) => isNamed(now, name, role));
  return {
    page,
    focused,
    press,
    tabTo,
    async activate(name, role = 'button') {
      await tabTo(name, role);
      await press(role === 'checkbox' ? 'Space' : 'Enter');
    },
    async choose(name) {
      const inGroup = () =>
        page.evaluate(
          (label) => document.activeElement?.closest('fieldset')?.textContent.includes(label),
          name,
        );
      await tabUntil(`the group of “${name}”`, async ({ role }) => {
        return role === 'radio' && (await inGroup()) === true;
      });
      const isThere = async () => isNamed(await focused(), name, 'radio');
      for (let arrows = 0; !(await isThere()); arrows += 1) {
        if (arrows > mostRadios) throw new Error(`The arrows never reached “${name}”.`);
        await press('ArrowDown');
      }
      // Of a group with nothing chosen, the first has the focus without being chosen.
      if (!(await focused()).checked) await press('Space');
      await until(`“${name}” to be chosen`, async () => (await focused()).checked);
    },
    async type(name, text) {
      await tabUntil(`the field “${name}”`, (now) => now.name === name && now.role === 'textbox');
      await page.keyboard.down('Control');
      await press('a');
      await page.keyboard.up('Control');
      if (text === '') await press('Backspace');
      await write(text);
      await press('Enter');
    },
    async typeDay(name, day) {
      await tabUntil(`the date “${name}”`, (now) => now.name === name && now.role === 'Date');
      await typeDay(page, day);
      tally.presses += day.replaceAll('-', '').length;
      await press('Enter');
    },
  };
}

// A disclosure carries marks and dates behind its name, a radio button may carry a note.
function isNamed(now: Focused, name: string, role: Role): boolean {
  if (now.role !== axRoles[role]) return false;
  return role === 'summary' || role === 'radio' ? now.name.startsWith(name) : now.name === name;
}

async function focusedIn(session: CDPSession): Promise<Focused> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement ?? document.body',
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  });
  const node = nodes[0];
  const checked = node?.properties?.find(({ name }) => name === 'checked')?.value.value;
  return {
    role: String(node?.role?.value ?? ''),
    name: String(node?.name?.value ?? '').trim(),
    checked: checked === 'true' || checked === true,
  };
}
