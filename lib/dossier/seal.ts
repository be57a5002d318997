/** The last line of a dossier's page: the SHA-256 of everything before it. */
import { fingerprint } from '../evidence/fingerprint.ts';
import { bytesOf } from './manifest.ts';

const opening = '<!-- signoff-seal sha-256 ';
const closing = ' -->\n';
const length = opening.length + 64 + closing.length;

/** The page with its seal. */
export async function sealPage(page: string): Promise<string> {
  return `${page}${opening}${await fingerprint(page)}${closing}`;
}

/** Whether a page is as it was sealed. none: it is no dossier of ours. */
export async function checkSeal(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<'whole' | 'altered' | 'none'> {
  const head = new TextDecoder().decode(bytes.subarray(0, 1024));
  const seal = new TextDecoder().decode(bytes.subarray(-length));
  const body = bytes.slice(0, Math.max(bytes.length - length, 0));
  const expected = bytesOf(`${opening}${await fingerprint(body)}${closing}`);
  if (bytes.length > length && sameBytes(bytes.subarray(-length), expected)) return 'whole';
  // One of the two marks is still there, whichever was touched.
  return seal.includes('signoff-seal') || /content="Signoff"/.test(head) ? 'altered' : 'none';
}

/** Whether two files are the same, byte by byte. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
