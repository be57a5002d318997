import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildDossier } from '../../../lib/dossier/build-dossier.ts';
import { checkDossier } from '../../../lib/dossier/check-dossier.ts';
import { packDossier } from '../../../lib/dossier/pack-dossier.ts';
import { sealPage } from '../../../lib/dossier/seal.ts';
import { isPlainPath, safeName } from '../../../lib/dossier/zip-paths.ts';
import { readZip, writeZip } from '../../../lib/dossier/zip.ts';
import { bytes, fileEntry } from '../evidence/log.ts';
import { words } from './words.ts';

const made = new Date('2026-11-22T08:00:00Z');
const names = [
  '账单 👩🏽‍💻.pdf',
  'فاتورة\u202efdp.exe',
  '../../etc/passwd',
  'CON.pdf',
  'con.PDF',
  '..',
];

async function dossier() {
  const all = await Promise.all(names.map((name, at) => fileEntry(`e${at}`, name)));
  const entries = all.map(({ entry }) => entry);
  const page = await sealPage(
    buildDossier({
      ...{ words, line: 'a', carrier: null, entries, contents: new Map(), redacted: true },
      made: { at: made, zone: 'UTC' },
    }),
  );
  const contents = new Map(all.map(({ content }) => [content.id, content.bytes]));
  return { page, zip: await packDossier({ page, entries, contents, made }) };
}
const flip = (of: Uint8Array, at: number) => {
  const copy = new Uint8Array(of);
  copy[at]! ^= 1;
  return copy;
};
const kindsOf = async (zip: Uint8Array<ArrayBuffer>) => {
  const verdict = await checkDossier(zip);
  if ('fault' in verdict) return verdict.fault;
  return verdict.findings.map(({ kind, path }) => `${kind} ${path}`);
};

test('one that was saved is whole, whatever its files are called', async () => {
  const { zip, page } = await dossier();
  expect(await checkDossier(zip)).toMatchObject({
    findings: [],
    count: 7,
    made: made.toISOString(),
  });
  expect(await checkDossier(bytes(page))).toMatchObject({ findings: [] });
  const read = readZip(zip);
  expect(typeof read === 'string' ? read : [...read.packed.keys()]).toEqual([
    'dossier.html',
    'originals/账单 👩🏽‍💻.pdf',
    'originals/فاتورةfdp.exe',
    'originals/passwd',
    'originals/file CON.pdf',
    'originals/file con (2).PDF',
    'originals/file',
    'manifest.json',
    'SHA256SUMS',
  ]);
});

const missed = async (of: Uint8Array<ArrayBuffer>, positions: Iterable<number>) => {
  const found: number[] = [];
  for (const at of positions) if ((await kindsOf(flip(of, at))).length === 0) found.push(at);
  return found;
};
function* steps(length: number, step: (at: number) => number) {
  for (let at = 0; at < length; at += step(at)) yield at;
}

test('a flipped bit anywhere is told: in every byte of a small dossier', async () => {
  const { entry, content } = await fileEntry('e', '账单.pdf');
  const page = await sealPage('<meta name="generator" content="Signoff" /><p>a page');
  const contents = new Map([[content.id, content.bytes]]);
  const zip = await packDossier({ page, entries: [entry], contents, made });
  expect(await kindsOf(zip)).toEqual([]);
  expect(zip.length).toBeGreaterThan(1000);
  expect(await missed(zip, zip.keys())).toEqual([]);
  expect(await missed(bytes(page), bytes(page).keys())).toEqual([]);
}, 60_000);

test('a flipped bit is told in the lists and the wrapping of a large one, and in samples of its rest', async () => {
  const { zip, page } = await dossier();
  const text = bytes(page);
  expect(
    await missed(
      text,
      steps(text.length, (at) => (at > text.length - 200 ? 1 : 97)),
    ),
  ).toEqual([]);
  const edge = (at: number) => at < 100 || at > zip.length - 1500;
  expect(
    await missed(
      zip,
      steps(zip.length, (at) => (edge(at) ? 1 : 97)),
    ),
  ).toEqual([]);
}, 60_000);

test('it says which file was altered, is missing, or was added', async () => {
  const { zip } = await dossier();
  const read = readZip(zip);
  if (typeof read === 'string') throw new Error(read);
  const rest = (change: (packed: Map<string, Uint8Array<ArrayBuffer>>) => void) => {
    const packed = new Map(read.packed);
    change(packed);
    return kindsOf(writeZip(packed));
  };
  const path = 'originals/passwd';
  expect(await rest((all) => all.set(path, flip(all.get(path)!, 3)))).toEqual([`altered ${path}`]);
  expect(await rest((all) => all.delete(path))).toEqual([`missing ${path}`]);
  expect(await rest((all) => all.set('originals/more.pdf', bytes('%PDF-')))).toEqual([
    'extra originals/more.pdf',
  ]);
  expect(await rest((all) => all.delete('manifest.json'))).toEqual(['missing manifest.json']);
  expect(await rest((all) => all.delete('SHA256SUMS'))).toEqual(['missing SHA256SUMS']);
  expect(await rest((all) => all.set('manifest.json', bytes('{}')))).toEqual([
    'altered manifest.json',
  ]);
  expect(await kindsOf(zipSync(Object.fromEntries(read.packed), { level: 9 }))).toEqual([
    'wrapping ',
  ]);
});

// With another file in it, and then some of its letters changed, as nobody's packer would.
async function withFile(path: string, more: string[] = []) {
  const read = readZip((await dossier()).zip);
  if (typeof read === 'string') throw new Error(read);
  const stand = (at: number) => `Q${at}`.padEnd(path.length, 'Q');
  const added = [path, ...more].map((_, at) => [stand(at), bytes('x')] as const);
  const zip = zipSync(Object.fromEntries([...read.packed, ...added]), { level: 0 });
  const letters = [path, ...more].reduce(
    (text, name, at) => text.replaceAll(stand(at), name),
    Buffer.from(zip).toString('latin1'),
  );
  return kindsOf(new Uint8Array(Buffer.from(letters, 'latin1')));
}

test.each([
  '../out.pdf',
  '/etc/x',
  'a/../../b',
  'C:\\x.pdf',
  'a\\..\\b',
  'x\u0000.pdf',
  '__proto__',
  'a/ ',
  '//host/share/x',
  './x',
  'originals/NUL.pdf',
])('a path trick is told: %j', async (path) =>
  expect(await withFile(path)).toEqual([`path ${path}`]),
);

test('a name that hides its true ending is a trick; names of any language are not', () => {
  expect(isPlainPath('originals/bill\u202efdp.exe')).toBe(false);
  expect(isPlainPath('originals/فاتورة 账单 👩🏽‍💻.pdf')).toBe(true);
});

test('a name is safe on any system: no device, no byte too many, and its ending stays', () => {
  expect(['COM¹.pdf', 'con .pdf', 'LPT9', 'context.pdf'].map((name) => safeName(name))).toEqual([
    'file COM¹.pdf',
    'file con .pdf',
    'file LPT9',
    'context.pdf',
  ]);
  const long = safeName(`${'👩🏽‍💻'.repeat(90)}.pdf`, []);
  expect(bytes(long).length).toBeLessThanOrEqual(200);
  expect(long.endsWith('.pdf')).toBe(true);
});

test('two files of one name are told, also where only some systems take them for one', async () => {
  expect(await withFile('a.pdf', ['a.pdf'])).toEqual(['twice a.pdf', 'extra a.pdf']);
  expect(await withFile('A.pdf', ['a.PDF'])).toEqual(['twice a.PDF', 'extra A.pdf', 'extra a.PDF']);
});

test('a pointer to another file is told', async () => {
  const read = readZip((await dossier()).zip);
  if (typeof read === 'string') throw new Error(read);
  const link = [bytes('../../home'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] as const;
  const zip = zipSync({ ...Object.fromEntries(read.packed), 'originals/x': [...link] });
  expect(await kindsOf(zip as Uint8Array<ArrayBuffer>)).toEqual([
    'link originals/x',
    'extra originals/x',
  ]);
});

test('something else is said to be something else, and a newer one to be newer', async () => {
  expect(await kindsOf(bytes('%PDF-1.7'))).toBe('not-a-dossier');
  expect(await kindsOf(bytes(''))).toBe('not-a-dossier');
  expect(await kindsOf(bytes('<!doctype html><p>hello'))).toBe('not-a-dossier');
  const plain = zipSync({ 'a.txt': strToU8('a') }) as Uint8Array<ArrayBuffer>;
  expect(await kindsOf(plain)).toBe('not-a-dossier');
  const newer = zipSync({ 'manifest.json': strToU8('{"version":2}') }) as Uint8Array<ArrayBuffer>;
  expect(await kindsOf(newer)).toBe('newer');
});

test('a ZIP that would unpack to more than fits is refused before it is unpacked', () => {
  const zip = zipSync({ 'a.txt': strToU8('aaaa') });
  // The size said in the central directory: 24 bytes after its mark.
  const mark = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  new DataView(zip.buffer).setUint32(mark + 24, 0xfffffff0, true);
  expect(readZip(zip as Uint8Array<ArrayBuffer>)).toBe('too-large');
});

test('a small ZIP that would grow a thousandfold is refused; one that is merely packed well is not', () => {
  const zip = zipSync({ 'a.txt': new Uint8Array(32 * 1024 * 1024) });
  expect(zip.length).toBeLessThan(64 * 1024);
  expect(readZip(zip as Uint8Array<ArrayBuffer>)).toBe('too-large');
  const small = zipSync({ 'a.txt': new Uint8Array(1024 * 1024) });
  expect(readZip(small as Uint8Array<ArrayBuffer>)).toMatchObject({ tricks: [] });
});
