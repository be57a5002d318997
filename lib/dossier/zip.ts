/**
 * ZIP files whose bytes follow from what is in them alone. Written and inflated by fflate (MIT, kept up). Its
 * reading of the list is not used: told so, it looks for four billion files that are not there.
 */
import { Inflate, zipSync } from 'fflate';
import { listZip, type Listed } from './zip-directory.ts';
import { isPlainPath, sameFile } from './zip-paths.ts';

export type Packed = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Of all files together: more than this does not fit into one page's memory on small machines. */
export const mostPacked = 1024 * 1024 * 1024;
// Ours are not compressed, and packed anew by another program a dossier becomes a third: what would
// grow to a hundredfold is a trick to fill up the memory.
const [mostGrowth, mayGrowTo] = [100, 16 * 1024 * 1024];
const mostFiles = 10_000;
/** Inflated at once: it grows to a thousandfold at most. */
const piece = 16 * 1024;

export interface ReadZip {
  /** Path → bytes; without the paths below. */
  packed: Map<string, Uint8Array<ArrayBuffer>>;
  /** Paths that would lead out of a folder, or that no ordinary packer writes. */
  tricks: string[];
  /** Paths that occur more than once, on some system at least: two programs may show two different files. */
  twice: string[];
  /** Entries that are no files but point at others. */
  links: string[];
}

/** Nothing is compressed: PDFs and pictures are already, and so a ZIP can be written again, alike. */
export function writeZip(packed: Packed): Uint8Array<ArrayBuffer> {
  if (total([...packed.values()].map(({ length }) => length)) > mostPacked)
    throw new RangeError('too much for one ZIP');
  // The library writes the time as the clock on the wall has it: this one is the same in every zone.
  const mtime = new Date(2000, 0, 1);
  return zipSync(Object.fromEntries(packed), { level: 0, mtime, ...unix });
}

/** What is in a ZIP; nothing is written anywhere. */
export function readZip(bytes: Uint8Array<ArrayBuffer>): ReadZip | 'not-a-zip' | 'too-large' {
  const files = listZip(bytes)?.filter(({ name }) => !isFolder(name));
  if (files === undefined) return 'not-a-zip';
  const most = Math.min(mostPacked, Math.max(mayGrowTo, bytes.length * mostGrowth));
  if (files.length > mostFiles || total(files.map(({ size }) => size)) > most) return 'too-large';
  const read: ReadZip = { packed: new Map(), tricks: [], twice: [], links: [] };
  const seen = new Set<string>();
  for (const file of files) {
    const { name } = file;
    if (file.isLink) read.links.push(name);
    if (seen.has(sameFile(name))) read.twice.push(name);
    seen.add(sameFile(name));
    const found = unpack(file);
    if (found === undefined) return 'not-a-zip';
    if (isPlainPath(name)) read.packed.set(name, found);
    else read.tricks.push(name);
  }
  return { ...read, tricks: [...new Set(read.tricks)], twice: [...new Set(read.twice)] };
}

/** As many bytes as the list says, or undefined: locked, packed in another way, or not what it says. */
function unpack({ isLocked, method, packed, size }: Listed): Uint8Array<ArrayBuffer> | undefined {
  if (isLocked) return undefined;
  if (method === 0) return packed.length === size ? packed.slice() : undefined;
  if (method !== 8) return undefined;
  const found = new Uint8Array(size);
  let filled = 0;
  const inflating = new Inflate((more) => {
    found.set(more, filled);
    filled += more.length;
  });
  try {
    for (let at = 0; at < packed.length; at += piece)
      inflating.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  } catch {
    // No room for what is more than it says, or no such packing: whichever, it stops here.
    return undefined;
  }
  return filled === size ? found : undefined;
}

function isFolder(name: string): boolean {
  return name.endsWith('/') && isPlainPath(name.slice(0, -1));
}

// Info-ZIP's unzip 6.0 spoils names that are not ASCII where a ZIP says that it comes from DOS.
const unix = { os: 3, attrs: (0o100644 << 16) >>> 0 };

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
