/** A dossier with the originals: one ZIP with the page, every file, and the lists that prove them. */
import { inOrder, type Entry } from '../evidence/entry.ts';
import { bytesOf, listsOf, pagePath } from './manifest.ts';
import { safeName } from './zip-paths.ts';
import { writeZip } from './zip.ts';

/** The bytes of the ZIP. `page`: what buildDossier gave, sealed. */
export async function packDossier(of: {
  page: string;
  entries: readonly Entry[];
  contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  made: Date;
}): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Map([[pagePath, bytesOf(of.page)]]);
  const taken: string[] = [];
  for (const { id, name } of inOrder(of.entries).flatMap(({ attachments }) => attachments)) {
    const bytes = of.contents.get(id);
    if (bytes === undefined) continue;
    const safe = safeName(name, taken);
    taken.push(safe);
    packed.set(`originals/${safe}`, bytes);
  }
  const lists = await listsOf(packed, of.made);
  return writeZip(new Map([...packed, ...lists]));
}
