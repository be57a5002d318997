/** The journey that Chromium and Firefox both have to make: from "ready" to the dossier, killed on the way. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callTables } from '../../assets/messages/call/tables.ts';
import { evidenceTables } from '../../assets/messages/evidence/tables.ts';
import { scriptRules } from '../../content-rules/scripts.ts';
import { addDays, dayAt } from '../../lib/dates/day.ts';
import { nameFullDay } from '../../lib/scripts/fill.ts';
import { messageReader } from '../../lib/text.ts';
import {
  callIn,
  catchFiles,
  enter,
  entriesIn,
  goToLine,
  killBrowser,
  lineOn,
  openCall,
  tabTo,
  write,
} from './call-walk.ts';
import { press } from './evidence-page.ts';
import type { BrowserName } from './find-browser.ts';
import { openStage, type Stage } from './journey.ts';
import { copyLetter, copyNumberFrom } from './letter-copied.ts';
import { typeDay } from './keyboard.ts';
import { begin, reads, zh } from './popup.ts';
import { until } from './work.ts';

export const say = messageReader(callTables, 'zh-CN');
const proof = messageReader(evidenceTables, 'zh-CN');
const slotName = (id: string) => zh(scriptRules.slots.find((slot) => slot.id === id)!.name);
const caller = '李晓明 👩🏽‍💻 مريم';
const agent = 'دانا 👍🏽';

/** Declares the journey's tests; `more` may add some in the middle of the call. */
export function callJourney(
  browser: BrowserName,
  more?: (now: { stage: Stage; page: Page }) => void,
): void {
  const now = {} as { stage: Stage; page: Page };
  const folder: string[] = [];
  const ends = addDays(dayAt(), 30);
  const start = async (keep: boolean) => {
    now.stage = await openStage({ browser, userDataDir: folder[0]!, keep });
  };

  beforeAll(async () => {
    folder.push(await mkdtemp(join(tmpdir(), `signoff-call-${browser}-`)));
    await start(false);
    await begin(
      now.stage,
      't-mobile',
      { kind: 'answer', question: 'charged', answer: 'yes' },
      { kind: 'answer', question: 'role', answer: 'owner' },
      { kind: 'answer', question: 'codes', answer: 'no' },
      { kind: 'answer', question: 'wish', answer: 'end' },
      { kind: 'answer', question: 'departure', answer: addDays(dayAt(), 21) },
    );
    now.page = await openCall(now.stage);
  });
  afterAll(async () => {
    await now.stage.close();
    await rm(folder[0]!, { recursive: true, force: true });
  });

  test('before: who calls is filled in by keyboard, and nothing is in the log yet', async () => {
    await write(now.page, slotName('full-name'), caller);
    await write(now.page, slotName('line-end'), '0123');
    await until('both to be kept', async () => {
      const { words } = await callIn(now.page);
      return words['full-name'] === caller && words['line-end'] === '0123';
    });
    expect(await entriesIn(now.page)).toEqual([]);
  });

  test('begun: the log has the call, with its time and zone', async () => {
    await enter(now.page, say('begin'));
    await until('the first line', async () => (await lineOn(now.page)).includes('Cancel service'));
    const [entry] = await until('the entry', async () => {
      const found = await entriesIn(now.page);
      return found.length === 1 ? found : undefined;
    });
    const call = await callIn(now.page);
    expect(entry).toMatchObject({
      ...{ id: call.id, at: call.begun, kind: 'call', carrier: 't-mobile', until: null },
      zone: await now.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
    });
    await goToLine(now.page, `my name is ${caller}`);
  });

  test('every field that is left is in the log', async () => {
    await goToLine(now.page, 'billing cycle end');
    await tabTo(now.page, slotName('effective-date'));
    await typeDay(now.page, ends);
    await write(now.page, slotName('reference'), 'TM-77120');
    await write(now.page, slotName('agent'), agent);
    await until('the log to have them', async () => {
      const [entry] = await entriesIn(now.page);
      return entry?.promised.agent === agent;
    });
    const { promised } = (await entriesIn(now.page))[0]!;
    expect(promised).toEqual({ agent, reference: 'TM-77120', 'service-end': ends });
  });

  if (more) more(now);

  test('killed in the middle, the call is resumed at its line with everything down to the last field', async () => {
    const before = await callIn(now.page);
    const [entry] = await entriesIn(now.page);
    await killBrowser(now.stage);
    await start(true);
    now.page = await openCall(now.stage);
    expect(await callIn(now.page)).toEqual(before);
    expect(await entriesIn(now.page)).toEqual([entry]);
    expect(await lineOn(now.page)).toContain('billing cycle end');
    const fields = await now.page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.must-ask input')].map(({ value }) => value),
    );
    expect(fields).toEqual(expect.arrayContaining([ends, agent, 'TM-77120']));
    // From the clock on the wall now: the page that counted is gone.
    const shown = await now.page.evaluate(
      () => document.querySelector('[role=timer]')?.textContent ?? '',
    );
    expect(shown).toMatch(/^\d+:\d\d$/);
  });

  test('over: the timer stops, what was promised is told, and the next task is named', async () => {
    await goToLine(now.page, 'Goodbye');
    await enter(now.page, say('over'));
    await reads(now.page, 'TM-77120', agent, say('notAsked'), say('askAgain'), say('takeOut'));
    const call = await callIn(now.page);
    const [entry] = await until('the end in the log', async () => {
      const found = await entriesIn(now.page);
      return found[0]?.until ? found : undefined;
    });
    expect(entry!.until).toBe(call.ended);
    expect(Date.parse(call.ended!)).toBeGreaterThanOrEqual(Date.parse(call.begun!));
    await enter(now.page, say('markDone', { task: '正式销号' }));
    await reads(now.page, say('markedDone', { task: '正式销号' }), say('nextTask'));
    expect(
      await now.page.evaluate(() => !!document.querySelector('a[href="#letters/confirm-end"]')),
    ).toBe(true);
  });

  // In Chromium letters and contacts have tests of their own.
  test.runIf(browser === 'firefox')(
    'a letter about the call, and the number from abroad, are copied as they are sent and dialled',
    async () => {
      const letter = await copyLetter(now.page, 'confirm-end');
      for (const words of ['TM-77120', 'line ending in 0123', 'li@mail.test', caller])
        expect(letter).toContain(words);
      expect(letter).toContain(nameFullDay(ends, 'en'));
      expect(letter).not.toMatch(/____|[{}]/);
      const number = '00 1 505 998 3793';
      expect(await copyNumberFrom(now.page, 'CN', number)).toBe(number);
      await now.page.evaluate(() => void (location.hash = 'call'));
      await reads(now.page, say('makeDossier'));
    },
  );

  test('the dossier is one press away, and has it all', async () => {
    await enter(now.page, say('makeDossier'));
    await reads(now.page, proof('dossierTitle'), 'TM-77120');
    const files = await catchFiles(now.page);
    await enter(now.page, proof('dossierMake'));
    const [dossier] = await until('the dossier', async () => {
      const made = await files();
      return made.length > 0 ? made : undefined;
    });
    for (const words of ['TM-77120', 'دانا', ends]) expect(dossier).toContain(words);
  });

  test('another call begins afresh: who one is stays, the old number is the one to refer to, both are in the log', async () => {
    const [first] = await entriesIn(now.page);
    await now.page.evaluate(() => void (location.hash = 'call'));
    await until('the summary', () =>
      now.page.evaluate(() => !!document.querySelector('.promised')),
    );
    // After a download Firefox's own panel has the keyboard.
    await press(now.page, say('newCallSame'));
    await until('a fresh call', async () => (await callIn(now.page)).words['ended-reference']);
    const call = await callIn(now.page);
    expect(call).toMatchObject({ id: null, begun: null, ended: null });
    expect(call.words).toEqual({
      ...{ 'full-name': caller, 'line-end': '0123' },
      'ended-reference': 'TM-77120',
    });
    await press(now.page, say('begin'));
    const entries = await until('the second call in the log', async () => {
      const found = await entriesIn(now.page);
      return found.length === 2 ? found : undefined;
    });
    expect(entries.find(({ id }) => id === first!.id)).toEqual(first);
    const second = entries.find(({ id }) => id !== first!.id)!;
    expect(second).toMatchObject({ line: first!.line, until: null, promised: {} });
  });
}
