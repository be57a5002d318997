/** What this machine has of its own to unpack and to check: none of it knows Signoff. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packDossier } from '../../../lib/dossier/pack-dossier.ts';
import { sealPage } from '../../../lib/dossier/seal.ts';
import { fileEntry, pdf } from '../evidence/log.ts';

const folder = await mkdtemp(join(tmpdir(), 'signoff-zip-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const made = new Date('2026-11-22T08:00:00Z');
const names = [
  '账单 👩🏽‍💻.pdf',
  'فاتورة.pdf',
  '../../etc/passwd',
  'CON.pdf',
  'con.PDF',
  'x'.repeat(300),
];
const zip = join(folder, 'dossier.zip');
const all = await Promise.all(names.map((name, at) => fileEntry(`e${at}`, name)));
const page = await sealPage('<meta name="generator" content="Signoff" />');
await writeFile(
  zip,
  await packDossier({
    page,
    entries: all.map(({ entry }) => entry),
    contents: new Map(all.map(({ content }) => [content.id, content.bytes])),
    made,
  }),
);

const has = (tool: string, ...ask: string[]) => spawnSync(tool, ask).status === 0;
const unpackers = {
  unzip: { there: has('unzip', '-v'), run: (to: string) => ['-q', zip, '-d', to] },
  python3: {
    there: has('python3', '-c', 'import zipfile'),
    run: (to: string) => ['-m', 'zipfile', '-e', zip, to],
  },
  // The one of Windows and macOS; that of Linux knows no ZIP.
  bsdtar: { there: has('bsdtar', '--version'), run: (to: string) => ['-xf', zip, '-C', to] },
};

test.each(Object.entries(unpackers))('%s unpacks it, and the sums are right', async (tool, one) => {
  if (!one.there) return console.warn(`Not shown: this machine has no ${tool}.`);
  const to = await mkdtemp(join(folder, `${tool}-`));
  execFileSync(tool, one.run(to), { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  const files = await readdir(join(to, 'originals'));
  expect(files).toHaveLength(names.length);
  expect(files).toEqual(expect.arrayContaining(['账单 👩🏽‍💻.pdf', 'فاتورة.pdf', 'passwd']));
  expect(new Uint8Array(await readFile(join(to, 'originals', '账单 👩🏽‍💻.pdf')))).toEqual(pdf);
  expect(await readFile(join(to, 'dossier.html'), 'utf8')).toBe(page);
  if (!has('sha256sum', '--version')) return console.warn('Not shown: no sha256sum here.');
  const check = () => spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: to });
  expect(check().status).toBe(0);
  expect(String(check().stdout).match(/: OK$/gm)).toHaveLength(names.length + 2);
  await writeFile(join(to, 'originals', 'passwd'), 'another');
  expect(check().status).toBe(1);
});
