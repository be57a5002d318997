import { zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { readZip } from '../../../lib/dossier/zip.ts';
import { readExport } from '../../../lib/export/read-export.ts';
import { writeExport } from '../../../lib/export/write-export.ts';
import { applyChange } from '../../../lib/state/change.ts';
import { emptyState } from '../../../lib/state/shape.ts';
import { bytes, entry, fileEntry } from '../evidence/log.ts';

const state = applyChange(emptyState(), { kind: 'carrier', carrier: 'verizon' });
async function everything() {
  const { entry: bill, content } = await fileEntry('b', '../账单 👩🏽‍💻 مها.pdf');
  const entries = [entry({ text: '<b>" \u202e' }), bill];
  return { state, entries, contents: new Map([[content.id, content.bytes]]) };
}
const write = async () => writeExport(await everything(), new Date('2026-11-22T08:00:00Z'));
async function changed(change: (record: Record<string, unknown>) => void) {
  const read = readZip(await write());
  if (typeof read === 'string') throw new Error(read);
  const record = JSON.parse(new TextDecoder().decode(read.packed.get('signoff.json'))) as never;
  change(record);
  read.packed.set('signoff.json', bytes(JSON.stringify(record)));
  return readExport(zipSync(Object.fromEntries(read.packed)) as Uint8Array<ArrayBuffer>);
}

test('everything comes back as it was', async () => {
  expect(await readExport(await write())).toEqual({ everything: await everything(), masked: 0 });
});

test('a file of a newer version is refused, and so is a newer state in it', async () => {
  expect(await changed((record) => (record.version = 2))).toEqual({ fault: 'newer' });
});

test('a changed byte is told, wherever it lies', async () => {
  const whole = await write();
  for (let at = 0; at < whole.length; at += 17) {
    const copy = new Uint8Array(whole);
    copy[at]! ^= 4;
    const read = await readExport(copy);
    if ('fault' in read) continue;
    // Dates and flags of the ZIP itself carry nothing of the user's.
    expect(read).toEqual({ everything: await everything(), masked: 0 });
  }
  expect(await changed((record) => (record.made = 'x'))).toEqual({ fault: 'damaged' });
  expect(await changed((record) => delete record.entries)).toEqual({ fault: 'damaged' });
});

test('anything else is no export', async () => {
  expect(await readExport(bytes('hello'))).toEqual({ fault: 'not-an-export' });
  const other = zipSync({ 'a.txt': bytes('a') }) as Uint8Array<ArrayBuffer>;
  expect(await readExport(other)).toEqual({ fault: 'not-an-export' });
  expect(await readExport((await write()).slice(0, -30))).toEqual({ fault: 'damaged' });
});

test('one with a path trick, a name twice or a pointer in it is refused', async () => {
  const read = readZip(await write());
  if (typeof read === 'string') throw new Error(read);
  const withMore = (more: Zippable) =>
    readExport(zipSync({ ...Object.fromEntries(read.packed), ...more }) as Uint8Array<ArrayBuffer>);
  expect(await withMore({ 'notes.txt': bytes('mine') })).toMatchObject({ everything: { state } });
  const bad: Zippable[] = [
    { '../x': bytes('x') },
    { 'a.txt': bytes('x'), 'A.TXT': bytes('y') },
    { x: [bytes('/etc'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] },
  ];
  for (const more of bad) expect(await withMore(more)).toEqual({ fault: 'damaged' });
});
