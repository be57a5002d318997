/** What a file is, told by its first bytes, and what its name says it is. */

const signatures: readonly [type: string, ...starts: (number | null)[]][] = [
  ['image/png', 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ['image/jpeg', 0xff, 0xd8, 0xff],
  ['image/gif', 0x47, 0x49, 0x46, 0x38],
  ['image/webp', 0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
];
const pdf = 'application/pdf';
const endings: Record<string, string> = {
  pdf,
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** One of the types above, or null: some other file, kept as it is. */
export function typeByBytes(bytes: Uint8Array): string | null {
  const hit = signatures.find(([, ...starts]) =>
    starts.every((byte, at) => byte === null || bytes[at] === byte),
  );
  if (hit) return hit[0];
  // Readers take a PDF whose mark stands anywhere in its first kilobyte.
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.includes('%PDF-') ? pdf : null;
}

/** What the name, or else the browser, says that it is; null where that is none of the types above. */
export function typeByName(name: string, type: string): string | null {
  const ending = /\.([a-z]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  if (endings[ending]) return endings[ending];
  return Object.values(endings).includes(type) ? type : null;
}
