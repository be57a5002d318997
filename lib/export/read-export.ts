/** Reads a file that writeExport made, perhaps by another version; takes it whole or not at all. */
import * as v from 'valibot';
import { EntrySchema, type Attachment, type Entry } from '../evidence/entry.ts';
import { fingerprint } from '../evidence/fingerprint.ts';
import { sumsOf, sumsPath } from '../dossier/manifest.ts';
import { sameBytes } from '../dossier/seal.ts';
import { readZip } from '../dossier/zip.ts';
import { readStored } from '../state/migrations.ts';
import { maskImport, type Masked } from './mask-import.ts';
import { contentPath, exportVersion, recordPath } from './write-export.ts';

/** newer: made by a newer version. damaged: it was one, and something in it has changed or is gone. */
export type ImportFault = 'not-an-export' | 'newer' | 'damaged' | 'too-large';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const HeadSchema = v.object({ format: v.literal('signoff-export'), version: v.number() });
const RecordSchema = v.object({
  state: v.unknown(),
  entries: v.pipe(v.array(EntrySchema), v.check(haveOwnIds)),
  contents: v.array(id),
});

/** Everything in it, its state brought up to date, without what no field here would have taken. */
export async function readExport(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Masked | { fault: ImportFault }> {
  const zip = readZip(bytes);
  if (zip === 'too-large') return { fault: zip };
  if (zip === 'not-a-zip') return { fault: looksLikeZip(bytes) ? 'damaged' : 'not-an-export' };
  const text = zip.packed.get(recordPath);
  // Nothing is unpacked to disk; but whoever made such a file was not this program.
  const tampered = zip.tricks.length + zip.twice.length + zip.links.length > 0;
  if (text === undefined) return { fault: 'not-an-export' };
  const data = parse(text);
  const head = v.safeParse(HeadSchema, data);
  if (head.success && head.output.version > exportVersion) return { fault: 'newer' };
  const sums = sumsOf([{ path: recordPath, sha256: await fingerprint(text) }]);
  const record = v.safeParse(RecordSchema, data);
  const untouched = sameBytes(zip.packed.get(sumsPath) ?? new Uint8Array(), sums);
  if (!head.success || !record.success || !untouched || tampered) return { fault: 'damaged' };
  const reading = readStored(record.output.state);
  if ('trouble' in reading) return { fault: reading.trouble === 'newer' ? 'newer' : 'damaged' };
  const { entries } = record.output;
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const one of record.output.contents) {
    const found = zip.packed.get(contentPath(one));
    const attachment = entries
      .flatMap(({ attachments }) => attachments)
      .find(({ id }) => id === one);
    if (found === undefined || !(await isWhole(found, attachment))) return { fault: 'damaged' };
    contents.set(one, found);
  }
  return maskImport({ state: reading.state, entries, contents });
}

// Of two with one id only the second would be kept.
function haveOwnIds(entries: Entry[]): boolean {
  const files = entries.flatMap(({ attachments }) => attachments);
  return [entries, files].every((all) => new Set(all.map(({ id }) => id)).size === all.length);
}

async function isWhole(bytes: Uint8Array<ArrayBuffer>, of: Attachment | undefined) {
  return of !== undefined && bytes.length === of.size && (await fingerprint(bytes)) === of.sha256;
}

function parse(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
