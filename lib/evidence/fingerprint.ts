/** SHA-256 of bytes or text, in hexadecimal: two files with the same one are the same. */
export async function fingerprint(of: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes = typeof of === 'string' ? new TextEncoder().encode(of) : of;
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return new Uint8Array(hash).toHex?.() ?? hex(new Uint8Array(hash));
}

// Chrome before 140 and Node before 25 have no toHex.
function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
