/** A call from beginning to dossier by keyboard alone, in either browser; and what is left of it where it is kept. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { Entry } from '../../lib/evidence/entry.ts';
import type { Call } from '../../lib/state/shape.ts';
import type { Stage } from './journey.ts';
import { kept, wordsOf } from './popup.ts';
import { until } from './work.ts';

/** More than the screen has. */
const mostTabs = 200;

/** Opens contact mode on the full page; `#` and all. */
export async function openCall({ browser }: Stage, hash = '#call'): Promise<Page> {
  const page = await browser.openExtensionPage(`/plan.html${hash}`);
  await page.setViewport({ width: 1366, height: 900 });
  await until('contact mode', () => page.evaluate(() => !!document.querySelector('.stages')));
  return page;
}

/** Presses Tab until the control of exactly this name has the focus; the first of several. */
export async function tabTo(page: Page, name: string): Promise<void> {
  // What is not there yet would be passed by.
  await until(`“${name}” to be there`, async () =>
    (await page.evaluate(namesOn, false)).includes(name),
  );
  const seen: string[] = [];
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const [at = ''] = await page.evaluate(namesOn, true);
    if (at === name) return;
    seen.push(at.slice(0, 20));
    await page.keyboard.press('Tab');
  }
  const order = [...new Set(seen)].join(' · ');
  throw new Error(`Tab never reached “${name}”. It came by: ${order}\n${await wordsOf(page)}`);
}

/** Goes to a button or a link and presses it. */
export async function enter(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes to a field, writes into it, and leaves it. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Presses a key as often as it takes until the line that is shown has these words. */
export async function goToLine(page: Page, words: string, key: KeyInput = 'ArrowRight') {
  for (let presses = 0; presses < 40; presses += 1) {
    const before = await lineOn(page);
    if (before.includes(words)) return;
    await page.keyboard.press(key);
    await until('another line', async () => (await lineOn(page)) !== before);
  }
  throw new Error(`No line says “${words}”.`);
}

/** The English of what is to be said now. */
export function lineOn(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector('.line-card .spoken-english')?.textContent ?? '',
  );
}

/** What the state has of the call. */
export async function callIn(page: Page): Promise<Call> {
  return (await kept(page)).state.lines[0]!.call;
}

/** The log, read from the database itself. */
export function entriesIn(page: Page): Promise<Entry[]> {
  return page.evaluate(async () => {
    // Opening what is not there would make it.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'signoff-evidence')) return [];
    return new Promise<Entry[]>((done, fail) => {
      const opening = indexedDB.open('signoff-evidence');
      opening.onerror = () => fail(new Error(opening.error?.message));
      opening.onsuccess = () => {
        const all = opening.result.transaction('entries').objectStore('entries').getAll();
        all.onsuccess = () => {
          opening.result.close();
          done(all.result as Entry[]);
        };
      };
    });
  });
}

/** The files that the page hands to the browser to save from now on, as text. */
export async function catchFiles(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const files: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    Object.assign(globalThis, { files });
    URL.createObjectURL = (of: Blob) => {
      files.push(of);
      return make(of);
    };
  });
  return () =>
    page.evaluate(() =>
      Promise.all((globalThis as unknown as { files: Blob[] }).files.map((file) => file.text())),
    );
}

/** Ends the browser as a power cut does: nothing in it gets to know. */
export async function killBrowser({ browser, practice }: Stage): Promise<void> {
  const running = browser.browser.process()!;
  const gone = new Promise((done) => running.once('exit', done));
  process.kill(running.pid!, 'SIGKILL');
  await gone;
  await practice.close();
}

// Runs in the page: what a person reads on the controls.
function namesOn(focusedOnly: boolean): string[] {
  const controls = 'a, button, input, select, summary, textarea';
  const all = focusedOnly ? [document.activeElement!] : [...document.querySelectorAll(controls)];
  return (all as HTMLInputElement[]).map((control) => {
    if (!control?.matches(controls)) return '';
    const label = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent;
    return (label ?? control.textContent).trim();
  });
}
