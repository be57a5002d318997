/** A letter from a logged call to the log: filled, copied, saved, and nothing kept that must not be. */
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierTables } from '../../assets/messages/dossier/tables.ts';
import { evidenceTables } from '../../assets/messages/evidence/tables.ts';
import { letterTables } from '../../assets/messages/letters/tables.ts';
import { letterRules } from '../../content-rules/letters.ts';
import { messageReader } from '../../lib/text.ts';
import { openStage } from '../support/journey.ts';
import { openPlanPage, own } from '../support/plan-page.ts';
import { begin, endBackground, kept, press, pressNamed, reads, t, zh } from '../support/popup.ts';
import { until } from '../support/work.ts';

const say = messageReader(letterTables, 'zh-CN');
const e = messageReader(evidenceTables, 'zh-CN');
const d = messageReader(dossierTables, 'zh-CN');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = await mkdtemp(join(tmpdir(), 'signoff-letters-'));
const stage = await openStage();
const page = await openPlanPage(stage.browser);
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});
beforeAll(async () => {
  await begin(
    stage,
    't-mobile',
    { kind: 'answer', question: 'charged', answer: 'yes' },
    { kind: 'answer', question: 'role', answer: 'owner' },
    { kind: 'answer', question: 'codes', answer: 'no' },
    { kind: 'answer', question: 'wish', answer: 'end' },
    { kind: 'answer', question: 'where', answer: 'abroad-silent' },
  );
  const session = await stage.browser.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});

const name = (id: string) => zh(letterRules.letters.find((letter) => letter.id === id)!.name);
const go = async (hash: string) => {
  await page.evaluate(async (to) => {
    if (location.hash === `#${to}`) return;
    // Heard after the page itself, which shows another letter at once.
    const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = to;
    await heard;
  }, hash);
  await page.waitForSelector(`.column-${hash.split('/')[0]} h1`);
};
const field = (label: string) => `::-p-xpath(//label[.="${label}"]/following-sibling::input)`;
const fill = async (label: string, text: string) => {
  const input = await page.waitForSelector(field(label));
  await input!.evaluate((one) => {
    one.scrollIntoView({ block: 'center' });
    (one as HTMLInputElement).select();
  });
  await press(page, field(label));
  await input!.evaluate((one) => (one as HTMLInputElement).select());
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};
/** Dates are typed in the order of the browser's language: put in whole. */
const fillDay = async (selector: string, day: string) => {
  const input = await page.waitForSelector(selector);
  await input!.evaluate((one, value) => {
    (one as HTMLInputElement).value = value;
    one.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
};
const paper = () =>
  page.$$eval('.letter-english', (parts) => parts.map((part) => part.textContent ?? '').join('\n'));
const wordsKept = async () => (await kept(page)).state.lines[0]!.letters['bill-dispute'] ?? {};
const told = (words: string) => `::-p-xpath(//label[span[contains(., "${words}")]]//input)`;

test('what was told in a logged call stands in the letter at once', async () => {
  await go('evidence');
  await pressNamed(page, e('write'));
  await fillDay(told(d('fieldServiceEnd')), '2026-11-10');
  await press(page, told(d('fieldReference')));
  await page.keyboard.type('TM-77120');
  await press(page, told(d('fieldAgent')));
  await page.keyboard.type('Dana');
  await pressNamed(page, e('save'));
  await reads(page, 'TM-77120');
  await go('letters');
  await reads(page, say('notLegal'));
  await pressNamed(page, name('bill-dispute'), 'link');
  await reads(page, 'November 10, 2026', '2026年11月10日', 'TM-77120', 'Dana');
  expect(await paper()).toContain('I was told that service would end on November 10, 2026.');
  // Abroad, and saying so.
  expect(await paper()).toContain('I am outside the United States');
  expect(await paper()).not.toContain('I paid the final bill');
});

test('typed in: a card number is refused; names of any script and pasted markup stay text', async () => {
  await fill('账户上的姓名', '4111 1111 1111 1111');
  await reads(page, '没有保存');
  expect(JSON.stringify((await kept(page)).state)).not.toContain('4111');
  await fill('账户上的姓名', '<img src=x onerror=alert(1)>');
  await until('the markup as text', async () => (await paper()).includes('<img src=x'));
  expect(await page.$('.letter-paper img')).toBeNull();
  const guest = 'ليلى Li 👩🏽‍💻';
  await fill('账户上的姓名', guest);
  await until('the name', async () => (await paper()).includes(guest));
  await reads(page, say('doubtLetters', { blank: '账户上的姓名' }));
  expect(
    await page.$$eval('.letter-english bdi', (all) => all.map((one) => one.textContent)),
  ).toContain(guest);
});

test('the other blanks; one that may stay empty keeps its place and the focus', async () => {
  await fill('手机号的后四位', '1234');
  await fill('你会一直用的邮箱', 'li@mail.test');
  await fill('之后又被收的金额', '65');
  await fillDay(field('那笔收费的日期'), '2026-11-18');
  await until('a whole letter', async () => (await reads(page)).includes(say('complete')));
  await fill('账户号码的后四位', '9876');
  await until('it in the letter', async () => (await paper()).includes('account ending in 9876'));
  const focused = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  expect(focused).toBe('9876');
});

const taken = { letter: '' };
test('copied and saved it is the same letter, in English', async () => {
  await pressNamed(page, t('copyNumber', { number: say('copyName') }));
  const letter = await until('the letter on the clipboard', async () => {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    return text.includes('Disputed charge') ? text : undefined;
  });
  taken.letter = letter;
  expect(letter).toContain('On November 18, 2026 you charged me $65.00');
  expect(letter).toContain('P.O. Box 37380\nAlbuquerque, NM 87176-7380');
  expect(letter).not.toMatch(/\p{Script=Han}|____|[{}]/u);
  await pressNamed(page, say('save'));
  const file = await until('the file', async () =>
    (await readdir(folder)).find((one) => one.endsWith('.txt')),
  );
  expect(file).toMatch(/^signoff-letter-bill-dispute-\d{4}-\d\d-\d\d\.txt$/);
  expect(await readFile(join(folder, file), 'utf8')).toBe(`${letter}\n`);
});

test('on paper there is the letter and nothing else', async () => {
  await page.emulateMediaType('print');
  const seen = await page.evaluate(() => document.body.innerText.trim());
  await page.emulateMediaType('screen');
  expect(seen).toBe(taken.letter);
});

test('sent, it is in the log with its whole text, and both outlive the background', async () => {
  await pressNamed(page, say('sent'));
  await fillDay('.letter-ask input', '2031-01-01');
  await pressNamed(page, say('sentKeep'));
  await reads(page, say('sentFault'));
  await fillDay('.letter-ask input', '2026-11-21');
  await pressNamed(page, say('sentKeep'));
  await reads(page, say('sentAgain'));
  await endBackground(stage.desk);
  await page.reload();
  await page.waitForSelector('.letter-sent');
  expect(await wordsKept()).toMatchObject({ 'line-end': '1234', 'charged-amount': '6500' });
  await go('evidence');
  await reads(
    page,
    'Dispute a charge after the line ended',
    'On November 18, 2026 you charged me $65.00',
  );
});

test('a letter shares what was typed, and a time limit is a day once it can be counted', async () => {
  await go('letters/card-dispute');
  await reads(page, '$65.00', '银行寄出第一份含这笔扣款的信用卡账单后 60 天内');
  await fillDay(field('银行寄出第一份含这笔扣款的信用卡账单的日期'), '2026-11-20');
  await reads(page, '2027年1月19日');
});

test('a complaint asks only for what mends the trouble that was chosen', async () => {
  await go('letters/fcc-complaint');
  const option = (id: string) => {
    const all = letterRules.slots.flatMap(({ options = [] }) => options);
    return zh(all.find((one) => one.id === id)!.name);
  };
  const remedies = () =>
    page.$$eval('.slot[role=group]', ([, second]) =>
      [...second!.querySelectorAll('button')].map((one) => one.textContent),
    );
  await pressNamed(page, option('not-ended'));
  await pressNamed(page, option('end'));
  await until('it in the letter', async () => (await paper()).includes('to end the line'));
  expect(await remedies()).toEqual([option('end'), option('end-back')]);
  await pressNamed(page, option('not-refunded'));
  await until('the one that is left', async () => (await paper()).includes('to refund the money'));
  expect(await remedies()).toEqual([option('refund')]);
  expect(await paper()).not.toContain('to end the line and');
});

test('a problem of “Stuck?” leads to its letter', async () => {
  await go('stuck/hurts-credit');
  await pressNamed(page, own('toolLetters'), 'link');
  await page.waitForSelector('.letter-paper');
  await reads(page, name('debt-validation'));
});

test('axe finds nothing to object to, with a fault and the question open', async () => {
  for (const hash of ['letters', 'letters/fcc-complaint']) {
    await go(hash);
    await page.evaluate(axe);
    if (hash !== 'letters') {
      await page.waitForSelector('.letter-paper');
      await fill('客服的姓名或工号', '4111 1111 1111 1111');
      await pressNamed(page, say('sent'));
    }
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(faults, hash).toEqual([]);
  }
});

test('no letter is wider than a narrow window', async () => {
  for (const width of [320, 390, 1366]) {
    await page.setViewport({ width, height: 900 });
    for (const id of ['', ...letterRules.letters.map((one) => `/${one.id}`)]) {
      await go(`letters${id}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, `${id} at ${width}`).toBe(false);
    }
  }
});
