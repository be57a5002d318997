/** ZIPs made to deceive or to keep us busy: none is called unaltered, none is unpacked beyond what it says. */
import { deflateSync, strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { checkDossier } from '../../../lib/dossier/check-dossier.ts';
import { listsOf, sumsOf } from '../../../lib/dossier/manifest.ts';
import { packDossier } from '../../../lib/dossier/pack-dossier.ts';
import { sealPage } from '../../../lib/dossier/seal.ts';
import { readZip, writeZip } from '../../../lib/dossier/zip.ts';
import { fingerprint } from '../../../lib/evidence/fingerprint.ts';
import { readExport } from '../../../lib/export/read-export.ts';
import { bytes, fileEntry } from '../evidence/log.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const made = new Date('2026-11-22T08:00:00Z');
const page = await sealPage('<meta name="generator" content="Signoff" /><p>a page');
const { entry, content } = await fileEntry('e', '账单.pdf');
const contents = new Map([[content.id, content.bytes]]);
const whole = await packDossier({ page, entries: [entry], contents, made });
const files = () => {
  const read = readZip(whole);
  if (typeof read === 'string') throw new Error(read);
  return read.packed;
};
const join = (...parts: Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));
const end = whole.length - 22;
const list = new DataView(whole.buffer).getUint32(end + 16, true);
/** With numbers of it overwritten: [place, bytes of the number, the number]. */
const overwritten = (...writes: [at: number, size: 2 | 4, to: number][]): Bytes => {
  const copy = whole.slice();
  const view = new DataView(copy.buffer);
  for (const [at, size, to] of writes)
    if (size === 2) view.setUint16(at, to, true);
    else view.setUint32(at, to, true);
  return copy;
};

/** The records of a ZIP of more than 4 GB, put before the end; `count` files, said to lie at `at`. */
function as64(count: number, at: number): Bytes {
  const [far, near] = [new Uint8Array(56), new Uint8Array(20)];
  const [farView, nearView] = [new DataView(far.buffer), new DataView(near.buffer)];
  farView.setUint32(0, 0x06064b50, true);
  farView.setUint32(32, count, true);
  farView.setUint32(48, at, true);
  nearView.setUint32(0, 0x07064b50, true);
  nearView.setUint32(8, end, true);
  const tail = overwritten([end + 10, 2, 0xffff], [end + 8, 2, 0xffff]).subarray(end);
  return join(whole.subarray(0, end), far, near, tail);
}

/** One file that is said to unpack to four bytes, and does to sixteen million, as many times over. */
function liar(times: number): Bytes {
  const zip = zipSync({ a: new Uint8Array(16 * 1024 * 1024) });
  const last = zip.length - 22;
  const view = new DataView(zip.buffer);
  const from = view.getUint32(last + 16, true);
  view.setUint32(from + 24, 4, true);
  view.setUint16(last + 10, times, true);
  const entries = Array.from({ length: times }, () => zip.subarray(from, last));
  return join(zip.subarray(0, from), ...entries, zip.subarray(last));
}

const cases: Record<string, () => Bytes> = {
  'bytes before it': () => join(bytes('MZ'), whole),
  'bytes after it': () => join(whole, bytes('x')),
  'a remark': () => join(overwritten([end + 20, 2, 5]), bytes('hello')),
  'cut off': () => whole.slice(0, -1),
  'the first half': () => whole.slice(0, whole.length / 2),
  'two ends': () => join(whole, whole.subarray(end)),
  'two lists': () => join(whole, whole.subarray(list)),
  'two dossiers': () => join(whole, whole),
  'more files than its list has': () => overwritten([end + 10, 2, 60]),
  'fewer files than its list has': () => overwritten([end + 10, 2, 1]),
  'a list that lies elsewhere': () => overwritten([end + 16, 4, 0xfffffff0]),
  'a file that lies elsewhere': () => overwritten([list + 42, 4, 0xfffffff0]),
  'a file as large as four gigabytes': () => overwritten([list + 24, 4, 0xfffffff0]),
  'a file packed to four gigabytes': () => overwritten([list + 20, 4, 0xfffffff0]),
  'the mark for a password': () => overwritten([list + 8, 2, 0x801]),
  'another packing': () => overwritten([list + 10, 2, 12]),
  'called deflated': () => overwritten([list + 10, 2, 8]),
  'four billion files, as very large ZIPs count them': () => as64(0xffffffff, 0),
  'very large, its files as they are': () => as64(4, list),
  'sizes that are nowhere': () =>
    overwritten([list + 20, 4, 0xffffffff], [end + 16, 4, 0xffffffff]),
  'a file that unpacks to more than it says': () => liar(1),
  'the same file a thousand times over': () => liar(1000),
  'no more than a list': () => zipSync({ SHA256SUMS: bytes('') }) as Bytes,
};

test.each(Object.entries(cases))('%s', async (_, make) => {
  const zip = make();
  expect(await checkDossier(zip)).not.toMatchObject({ findings: [] });
  expect(await readExport(zip)).toHaveProperty('fault');
});

test('more than ten thousand files are too many', async () => {
  const many: Zippable = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, at) => [`a${at}`, new Uint8Array(0)]),
  );
  expect(readZip(zipSync(many, { level: 0 }) as Bytes)).toBe('too-large');
});

/** The files with both lists written anew, as somebody does who wants to hide a change. */
async function listed(change: (all: Map<string, Bytes>) => void): Promise<Bytes> {
  const all = files();
  all.delete('manifest.json');
  all.delete('SHA256SUMS');
  change(all);
  return writeZip(new Map([...all, ...(await listsOf(all, made))]));
}

test('without its page it is no whole dossier, whatever its lists say', async () => {
  expect(await checkDossier(await listed(() => undefined))).toMatchObject({ findings: [] });
  const without = await listed((all) => all.delete('dossier.html'));
  expect(await checkDossier(without)).toMatchObject({
    findings: [{ kind: 'missing', path: 'dossier.html' }],
  });
  expect(await checkDossier(await listed((all) => all.clear()))).toMatchObject({
    findings: [{ kind: 'missing', path: 'dossier.html' }],
  });
});

test('the page’s own seal is looked at, too', async () => {
  const other = bytes(page.replace('a page', 'A page'));
  const changed = await listed((all) => all.set('dossier.html', other));
  expect(await checkDossier(changed)).toMatchObject({
    findings: [{ kind: 'altered', path: 'dossier.html' }],
  });
});

test('a list that names a file twice is none: nothing is calculated ten thousand times', async () => {
  const all = files();
  const manifest = JSON.parse(new TextDecoder().decode(all.get('manifest.json'))) as {
    list: { path: string; sha256: string }[];
  };
  const twice = { ...manifest, list: [...manifest.list, manifest.list[0]!] };
  const text = bytes(`${JSON.stringify(twice, null, 2)}\n`);
  const sums = sumsOf([...twice.list, { path: 'manifest.json', sha256: await fingerprint(text) }]);
  const zip = writeZip(new Map([...all, ['manifest.json', text], ['SHA256SUMS', sums]]));
  expect(await checkDossier(zip)).toMatchObject({
    findings: [{ kind: 'altered', path: 'manifest.json' }],
  });
});

test('a file with everything is no dossier that something is missing from', async () => {
  const zip = zipSync({ 'signoff.json': strToU8('{}'), SHA256SUMS: strToU8('') }) as Bytes;
  expect(await checkDossier(zip)).toEqual({ fault: 'not-a-dossier' });
});

test('packed well by another program it can still be read', () => {
  const text = bytes('Dana said so. '.repeat(5000));
  expect(deflateSync(text).length).toBeLessThan(1000);
  expect(readZip(zipSync({ 'a.txt': text }) as Bytes)).toMatchObject({
    packed: new Map([['a.txt', text]]),
  });
});
