/** Going through our own pages by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { wordsOf } from './popup.ts';
import { until } from './work.ts';

/** Presses Tab until the focus is on the control of this name; fails when it never comes there. */
export async function tabTo(page: Page, name: string): Promise<void> {
  // What is not there yet would be passed by.
  await until(`“${name}” to be there`, async () =>
    (await page.evaluate(controlsOn, false)).some((control) => control.name === name),
  ).catch(async (fault: Error) => {
    throw new Error(`${fault.message} ${await wordsOf(page)}`);
  });
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await focused(page)).name === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${name}”. ${await wordsOf(page)}`);
}

/** Goes to the control of this name and presses Enter. */
export async function enter(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** The control that has the focus, by the name a person reads. */
export async function focused(page: Page) {
  return (await page.evaluate(controlsOn, true))[0]!;
}

// Runs in the page.
function controlsOn(focusedOnly: boolean) {
  const controls = 'a, button, input, select, summary';
  const all = focusedOnly ? [document.activeElement!] : [...document.querySelectorAll(controls)];
  return (all as HTMLInputElement[]).map((control) => {
    const words: Element = control.labels?.[0]?.querySelector('span') ?? control;
    const name = control.getAttribute('aria-label') ?? words.textContent;
    // A heading that was given the focus is no control, though it may ask the same.
    return { name: control.matches(controls) ? name.trim() : '', checked: control.checked };
  });
}

/** Types a day ("2026-12-13") into the date field that has the focus, in the order it wants. */
export async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const value = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  // The order of its parts is the operating system's; each part goes on to the next when it is full.
  for (const parts of [
    [month, date, year],
    [year, month, date],
    [date, month, year],
  ]) {
    for (const _ of parts) await page.keyboard.press('ArrowLeft');
    for (const part of parts) {
      await page.keyboard.type(part);
      // A year takes up to six digits, so it waits for more.
      if (part === year && part !== parts.at(-1)) await page.keyboard.press('ArrowRight');
    }
    if ((await value()) === day) return;
  }
  await until(`the date field to hold ${day}`, async () => (await value()) === day, 100);
}
