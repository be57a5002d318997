/** A letter about the call, and a number for abroad: copied by keyboard, and pasted as another program gets them. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { letterTables } from '../../assets/messages/letters/tables.ts';
import { scriptRules } from '../../content-rules/scripts.ts';
import { messageReader } from '../../lib/text.ts';
import { enter, write } from './call-walk.ts';
import { t, zh } from './popup.ts';
import { until } from './work.ts';

const letters = messageReader(letterTables, 'zh-CN');

/** Fills the letter in, copies it, and returns what was copied. */
export async function copyLetter(page: Page, letter: string): Promise<string> {
  await show(page, `letters/${letter}`, '.letter-paper');
  const email = scriptRules.slots.find(({ id }) => id === 'email')!;
  await write(page, zh(email.name), 'li@mail.test');
  await until('it in the letter', () =>
    page.evaluate(() => document.querySelector('.letter-paper')!.textContent.includes('li@mail')),
  );
  return copied(page, letters('copyName'));
}

/** Copies a number as it is dialled in a country, and returns what was copied. */
export async function copyNumberFrom(page: Page, country: string, number: string): Promise<string> {
  await show(page, 'contacts', '.call-from select');
  await page.select('.call-from select', country);
  return copied(page, number);
}

async function show(page: Page, hash: string, sign: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), hash);
  await until(hash, () => page.evaluate((one) => !!document.querySelector(one), sign));
}

async function copied(page: Page, name: string): Promise<string> {
  await enter(page, t('copyNumber', { number: name }));
  await until(`“${name}” to be announced`, () =>
    page.evaluate(
      (words) => document.querySelector('[role=status][aria-live=polite]')?.textContent === words,
      t('copiedNumber', { number: name }),
    ),
  );
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const text = await until('something pasted', () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')!.value),
  );
  await page.evaluate(() => document.querySelector('#pasted')!.remove());
  expect(text).not.toBe('');
  return text;
}
