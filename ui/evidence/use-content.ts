import { useEffect, useState } from 'preact/hooks';
import { typeByBytes } from '../../lib/evidence/file-types.ts';
import { readContent } from '../../lib/evidence/store.ts';

/**
 * A kept picture as an address for an <img>, once it is wanted. What it is, its first bytes say:
 * nothing else is ever shown as a picture, whatever the entry calls it.
 */
export function usePicture(id: string, wanted: boolean): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const leave = new AbortController();
    let made: string | null = null;
    const read = async () => {
      const bytes = await readContent(id);
      const type = bytes && typeByBytes(bytes);
      if (!bytes || !type?.startsWith('image/') || leave.signal.aborted) return;
      made = URL.createObjectURL(new Blob([bytes], { type }));
      setAddress(made);
    };
    // What cannot be read is not shown; "save" says why.
    void read().catch(() => undefined);
    return () => {
      leave.abort();
      if (made !== null) URL.revokeObjectURL(made);
      setAddress(null);
    };
  }, [id, wanted]);
  return address;
}

/** Opens a PDF in a tab of the browser's own viewer; false where it is none. */
export function openPdf(bytes: Uint8Array<ArrayBuffer>): boolean {
  if (typeByBytes(bytes) !== 'application/pdf') return false;
  // Of this type whatever is in it: the viewer reads it, and nothing in it runs as a page of ours.
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  window.open(address, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
