/** Entries for tests. */
import { newEntry, type Entry } from '../../../lib/evidence/entry.ts';
import { fingerprint } from '../../../lib/evidence/fingerprint.ts';
import type { Content } from '../../../lib/evidence/store.ts';

export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const pdf = bytes('%PDF-1.7\nnot much of a bill\n%%EOF');

export function entry(more: Partial<Entry> = {}): Entry {
  const at = new Date('2026-11-20T15:04:00Z');
  const zone = 'America/New_York';
  const fresh = newEntry({ id: 'e1', line: 'line-1', kind: 'note', at, zone, carrier: 't-mobile' });
  return { ...fresh, ...more };
}

/** An entry of one file, with what is in it. */
export async function fileEntry(
  id: string,
  name: string,
  of: Uint8Array<ArrayBuffer> = pdf,
): Promise<{ entry: Entry; content: Content }> {
  const attachment = {
    id: `${id}-a`,
    name,
    type: 'application/pdf',
    size: of.length,
    sha256: await fingerprint(of),
  };
  return {
    entry: entry({ id, kind: 'file', attachments: [attachment] }),
    content: { id: attachment.id, bytes: of },
  };
}
