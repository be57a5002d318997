/** Takes in a file that the user chose, or says why not. */
import type { Attachment } from './entry.ts';
import { fingerprint } from './fingerprint.ts';
import { typeByBytes, typeByName } from './file-types.ts';
import type { Content } from './store.ts';

/** Of one file. A year of bills as PDF is a tenth of it. */
export const mostBytes = 50 * 1024 * 1024;

/** not-as-named: called a PDF or a picture, and it is none. unreadable: moved, or no right to read it. */
export type FileFault = 'too-large' | 'empty' | 'not-as-named' | 'unreadable';

/** Of a browser's File, only what is needed. */
export interface ChosenFile {
  name: string;
  size: number;
  type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The attachment with its bytes. A file that is too large is not even read. */
export async function readAttachment(
  chosen: ChosenFile,
  id: string,
): Promise<{ attachment: Attachment; content: Content } | { fault: FileFault }> {
  if (chosen.size > mostBytes) return { fault: 'too-large' };
  const bytes = await chosen.arrayBuffer().then(
    (read) => new Uint8Array(read),
    () => null,
  );
  if (bytes === null) return { fault: 'unreadable' };
  if (bytes.length === 0) return { fault: 'empty' };
  const seen = typeByBytes(bytes);
  const said = typeByName(chosen.name, chosen.type);
  if (said !== null && said !== seen) return { fault: 'not-as-named' };
  return {
    attachment: {
      id,
      name: chosen.name,
      type: seen ?? 'application/octet-stream',
      size: bytes.length,
      sha256: await fingerprint(bytes),
    },
    content: { id, bytes },
  };
}
