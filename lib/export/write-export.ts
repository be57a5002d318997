/** Everything that Signoff keeps, in one file, to go on with on another computer. */
import type { Entry } from '../evidence/entry.ts';
import { fingerprint } from '../evidence/fingerprint.ts';
import { bytesOf, sumsOf, sumsPath } from '../dossier/manifest.ts';
import { writeZip } from '../dossier/zip.ts';
import type { State } from '../state/shape.ts';

export const exportVersion = 1;
export const recordPath = 'signoff.json';
/** Where a file lies in it; by id, so that no name can lead anywhere. */
export const contentPath = (id: string) => `contents/${id}`;

export interface Everything {
  state: State;
  entries: readonly Entry[];
  contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** The bytes of the file. */
export async function writeExport(of: Everything, made: Date): Promise<Uint8Array<ArrayBuffer>> {
  const record = {
    format: 'signoff-export',
    version: exportVersion,
    made: made.toISOString(),
    state: of.state,
    entries: of.entries,
    contents: [...of.contents.keys()],
  };
  const text = bytesOf(JSON.stringify(record));
  const packed = new Map([[recordPath, text]]);
  for (const [id, bytes] of of.contents) packed.set(contentPath(id), bytes);
  const sums = sumsOf([{ path: recordPath, sha256: await fingerprint(text) }]);
  return writeZip(new Map([...packed, [sumsPath, sums]]));
}
