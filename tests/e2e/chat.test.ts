/** A chat: messages one by one, what the agent wrote explained, the ways in; and a log that cannot be written. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callTables } from '../../assets/messages/call/tables.ts';
import { evidenceTables } from '../../assets/messages/evidence/tables.ts';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import { messageReader } from '../../lib/text.ts';
import { callIn, entriesIn, lineOn, openCall, write } from '../support/call-walk.ts';
import { openStage } from '../support/journey.ts';
import { own } from '../support/plan-page.ts';
import { begin, kept, named, popupOver, press, pressNamed, reads } from '../support/popup.ts';
import { until } from '../support/work.ts';

const say = messageReader(callTables, 'zh-CN');
const proof = messageReader(evidenceTables, 'zh-CN');
const stage = await openStage();
const page = await openCall(stage);
afterAll(() => stage.close());
beforeAll(() =>
  begin(
    stage,
    't-mobile',
    { kind: 'answer', question: 'charged', answer: 'yes' },
    { kind: 'answer', question: 'role', answer: 'owner' },
    { kind: 'answer', question: 'codes', answer: 'no' },
    { kind: 'answer', question: 'wish', answer: 'end' },
    { kind: 'answer', question: 'departure', answer: addDays(dayAt(), 21) },
  ),
);
const said = '.agent-said textarea';

test('an item to have ready leads to the carrier’s site, and the guide to where it is done', async () => {
  const name = `${say('leadMe', { carrier: 'T-Mobile' })}: 抄下账户号码`;
  const opened = new Promise((done) => stage.browser.browser.once('targetcreated', done));
  const link = await page.waitForSelector(`::-p-xpath(//a[starts-with(@aria-label,"${name}")])`);
  await link!.click();
  await opened;
  await until('the goal', async () => (await kept(page)).state.goals['t-mobile']);
  expect((await kept(page)).state.goals).toEqual({ 't-mobile': 'account-number' });
  await page.bringToFront();
});

test('message after message: copied, sent, ticked off', async () => {
  await pressNamed(page, say('byChat'));
  await pressNamed(page, say('begin'));
  const first = await until('the first message', () => lineOn(page));
  await press(page, '.line-card .copy');
  await until('the copy', async () => {
    return (await page.evaluate(() => navigator.clipboard.readText())) === first;
  });
  await pressNamed(page, `${say('sentNext')} →`);
  await until('the next message', async () => (await lineOn(page)) !== first);
  await reads(page, say('messagesSent', { sent: 1, count: 20 }).split(' 1 ')[0]!);
  expect(await page.$$eval('.messages [data-sent=true]', (all) => all.length)).toBe(1);
  expect(await until('the log', async () => (await entriesIn(page))[0])).toMatchObject({
    kind: 'chat',
  });
});

test('pasted HTML is text; its words are explained, and nothing of it is kept', async () => {
  const pasted =
    '<b onclick="x()">Your final bill</b> is due soon.<script>x()</script> We do not prorate. 👩🏽‍💻 مرحبا';
  await page.evaluate(async (html) => {
    const types = { 'text/html': html, 'text/plain': html };
    const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, pasted);
  await press(page, said);
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await reads(page, 'final bill', '最终账单');
  expect(await page.$eval(said, (field) => (field as HTMLTextAreaElement).value)).toBe(pasted);
  expect(await page.$('.during b, .during script')).toBeNull();
  expect(JSON.stringify([await kept(page), await entriesIn(page)])).not.toContain('prorate');
});

test('axe finds nothing to object to in the chat', async () => {
  await page.evaluate(
    readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  );
  await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
  const faults = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(faults).toEqual([]);
});

test('kept only where the user says so, and never with a code in it', async () => {
  const written =
    'Dana: Your PIN, please?\nMe: 482913\nDana: The line ends on December 22, 2026. $42.16 is due.';
  await page.$eval(said, (field) => (field as HTMLTextAreaElement).select());
  // As a paste: all at once.
  await page.keyboard.sendCharacter(written);
  await reads(page, say('agentMasks', { words: '482913' }));
  await pressNamed(page, say('agentKeep'));
  await reads(page, say('agentKept'), say('agentMasked', { count: 1 }));
  await write(page, '确认编号', 'TM-1');
  await until('the number', async () => (await entriesIn(page))[0]!.promised.reference === 'TM-1');
  // What was added by hand stays.
  expect((await entriesIn(page))[0]!.text).toBe(written.replace('482913', '••••'));
  expect(JSON.stringify([await kept(page), await entriesIn(page)])).not.toContain('482913');
});

test('a log that cannot be written is told; the script has it all, and the next field brings it in', async () => {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await write(page, '客服的姓名或工号', 'Dana');
  await reads(page, proof('keepFull'), say('stillHere'));
  expect((await callIn(page)).words['agent']).toBe('Dana');
  await page.evaluate(() => {
    const { put } = globalThis as unknown as Pick<IDBObjectStore, 'put'>;
    IDBObjectStore.prototype.put = put;
  });
  await pressNamed(page, '已收到');
  await until('both to be in the log', async () => {
    const { promised } = (await entriesIn(page))[0]!;
    return promised.agent === 'Dana' && promised['e-mail'] === 'has arrived';
  });
  await until('nothing to be told', async () => (await page.$('.notice-danger')) === null);
});

test('from “Stuck?” one press leads to what to say then, in the chat that is going on', async () => {
  await page.evaluate(() => void (location.hash = 'stuck/agent-refuses'));
  await press(page, `.problem[open] ::-p-text(${own('toolCall')})`);
  await until('the answer', async () => (await lineOn(page)).includes('supervisor'));
});

test('the popup opens the script of the task', async () => {
  await stage.change({ kind: 'goal', carrier: 't-mobile', task: 'end-service' });
  const site = await stage.browser.open('https://www.att.com/');
  const popup = await popupOver(stage, site);
  await press(popup, named(own('toolCall'), 'link'));
  await until('the script', () => page.evaluate(() => location.hash.startsWith('#call/cancel')));
});
