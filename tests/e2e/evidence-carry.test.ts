/** Everything goes to another profile in one file, and nothing of a bad file gets in. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { readZip, writeZip } from '../../lib/dossier/zip.ts';
import { sumsOf } from '../../lib/dossier/manifest.ts';
import { fingerprint } from '../../lib/evidence/fingerprint.ts';
import {
  choose,
  downloadsOf,
  e,
  fill,
  logOf,
  openEvidence,
  press,
  says,
} from '../support/evidence-page.ts';
import { openStage, type Stage } from '../support/journey.ts';
import { begin, kept } from '../support/popup.ts';

const folder = await mkdtemp(join(tmpdir(), 'signoff-carry-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = '2026-11-22T00:00:00.000Z';
const bill = join(folder, '账单 👩🏽‍💻 مها.pdf');
await writeFile(bill, `%PDF-1.7\n${'x'.repeat(300_000)}`);

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  const shared: { file?: string; state?: unknown; log?: unknown } = {};
  const inProfile = async (work: (stage: Stage) => Promise<void>) => {
    const stage = await openStage({ browser });
    try {
      await work(stage);
    } finally {
      await stage.close();
    }
  };

  test('saved as one file', () =>
    inProfile(async (stage) => {
      await begin(stage, 'verizon', { kind: 'line-add', line: 'w', name: '手表', device: 'watch' });
      await stage.change({ kind: 'line-show', line: 'line-1' });
      await stage.change({ kind: 'call-begin', line: 'line-1', call: 'c', script: 'end', at });
      await stage.change({ kind: 'call-word', line: 'line-1', slot: 'agent', text: 'Dana' });
      await stage.change({ kind: 'country', country: 'CN' });
      const page = await openEvidence(stage);
      await press(page, e('write'));
      await fill(page, '.entry-form textarea', '<b>"她说" 👩🏽‍💻 \u0645\u0647\u0627</b>');
      await press(page, e('save'));
      await says(page, '她说', e('addFiles'));
      await choose(page, 'add', bill);
      await says(page, '账单 👩🏽‍💻 مها.pdf');
      const downloads = await downloadsOf(stage);
      await press(page, e('carryExport'));
      const saved = await downloads.file('signoff-everything', '.zip');
      shared.file = join(folder, `${browser}.zip`);
      await writeFile(shared.file, await readFile(saved));
      await says(page, e('savedAll', { day: new Date().toLocaleDateString('sv-SE') }));
      await downloads.clear();
      shared.state = (await kept(page)).state;
      shared.log = await logOf(page);
    }));

  test('read in elsewhere it is all the same, and once only', () =>
    inProfile(async (stage) => {
      await stage.change({ kind: 'erase' });
      const page = await openEvidence(stage);
      await readIn(page, shared.file!);
      const first = await logOf(page);
      expect((await kept(page)).state).toEqual(shared.state);
      expect(first).toEqual(shared.log);
      expect(Object.keys(first.files)).toHaveLength(1);
      await readIn(page, shared.file!);
      expect(await logOf(page)).toEqual(first);
      expect((await kept(page)).state).toEqual(shared.state);
    }));

  test('one that is newer, damaged or none changes nothing', () =>
    inProfile(async (stage) => {
      await begin(stage, 'att');
      const page = await openEvidence(stage);
      await press(page, e('write'));
      await fill(page, '.entry-form textarea', 'mine');
      await press(page, e('save'));
      await says(page, 'mine');
      const before = [await logOf(page), (await kept(page)).state];
      const bad = await badFiles(shared.file!);
      for (const [name, words] of bad) {
        await choose(page, 'import', join(folder, name));
        await says(page, words);
        expect([await logOf(page), (await kept(page)).state]).toEqual(before);
      }
    }));
});

async function readIn(page: Page, file: string): Promise<void> {
  await choose(page, 'import', file);
  await says(page, e('carryAsk', { count: 2 }));
  await press(page, e('carryIt'));
  await says(page, e('carryDone'));
}

/** Files, each with the sentence that it must be met with. */
async function badFiles(of: string): Promise<[string, string][]> {
  const whole = new Uint8Array(await readFile(of));
  const read = readZip(whole);
  if (typeof read === 'string') throw new Error(read);
  const record = JSON.parse(new TextDecoder().decode(read.packed.get('signoff.json'))) as Record<
    string,
    unknown
  >;
  const packed = async (more: object) => {
    const text = new TextEncoder().encode(JSON.stringify({ ...record, ...more }));
    const sums = sumsOf([{ path: 'signoff.json', sha256: await fingerprint(text) }]);
    return writeZip(new Map([...read.packed, ['signoff.json', text], ['SHA256SUMS', sums]]));
  };
  const flipped = whole.slice();
  flipped[100_000]! ^= 1;
  const tricked = zipSync({ ...Object.fromEntries(read.packed), '../x': new Uint8Array(1) });
  const state = { ...(record.state as object), version: 99 };
  const files: [string, Uint8Array, string][] = [
    ['newer.zip', await packed({ version: 2 }), e('carryNewer')],
    ['flipped.zip', flipped, e('carryDamaged')],
    ['newer-state.zip', await packed({ state }), e('carryNewer')],
    ['tricked.zip', tricked, e('carryDamaged')],
    ['none.zip', new TextEncoder().encode('hello'), e('carryNone')],
    ['cut.zip', whole.slice(0, -40), e('carryDamaged')],
  ];
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  return files.map(([name, , words]) => [name, words]);
}
