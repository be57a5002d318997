/** A picture as an address that holds it whole ("data:…"), so that the file needs no other. */
import { typeByBytes } from '../evidence/file-types.ts';

/** Null where the bytes are no picture. */
export function pictureAddress(bytes: Uint8Array | undefined): string | null {
  const type = bytes && typeByBytes(bytes);
  if (!bytes || !type?.startsWith('image/')) return null;
  // In pieces: the arguments of one call are limited.
  const piece = 0x8000;
  const letters = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * piece, (at + 1) * piece)),
  );
  return `data:${type};base64,${btoa(letters.join(''))}`;
}
