/**
 * ZIP files whose bytes follow from what is in them alone. By fflate (MIT, 8 kB of it used, kept up): it
 * reads as well as writes, which client-zip (MIT, smaller) does not.
 */
import { unzipSync, zipSync } from 'fflate';
import { listZip } from './zip-directory.ts';
import { isPlainPath, sameFile } from './zip-paths.ts';

export type Packed = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Of all files together: more than this does not fit into one page's memory on small machines. */
export const mostPacked = 1024 * 1024 * 1024;
// Ours are not compressed, and packed anew by another program a dossier becomes a third: what would
// grow to a hundredfold is a trick to fill up the memory.
const [mostGrowth, mayGrowTo] = [100, 16 * 1024 * 1024];

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
  const tricks = new Set<string>();
  const names: string[] = [];
  const most = Math.min(mostPacked, Math.max(mayGrowTo, bytes.length * mostGrowth));
  let size = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') && isPlainPath(name.slice(0, -1))) return false;
        names.push(name);
        size += originalSize;
        if (size > most) throw new RangeError(tooLarge);
        if (isPlainPath(name)) return true;
        tricks.add(name);
        return false;
      },
    });
    const keys = names.map(sameFile);
    const twice = [...new Set(names.filter((_, at) => keys.indexOf(keys[at]!) !== at))];
    const links = listZip(bytes).flatMap(({ name, isLink }) => (isLink ? [name] : []));
    return { packed: new Map(Object.entries(found)), tricks: [...tricks], twice, links };
  } catch (thrown) {
    return thrown instanceof RangeError && thrown.message === tooLarge ? 'too-large' : 'not-a-zip';
  }
}

// Info-ZIP's unzip 6.0 spoils names that are not ASCII where a ZIP says that it comes from DOS.
const unix = { os: 3, attrs: (0o100644 << 16) >>> 0 };
const tooLarge = 'too large';

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
