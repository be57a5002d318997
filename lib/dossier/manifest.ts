/** The list in a dossier's ZIP: every file with its size and SHA-256, for us and for standard tools. */
import * as v from 'valibot';
import { fingerprint } from '../evidence/fingerprint.ts';
import type { Packed } from './zip.ts';

export const manifestVersion = 1;
export const pagePath = 'dossier.html';
export const manifestPath = 'manifest.json';
/** As `sha256sum --check` reads it. */
export const sumsPath = 'SHA256SUMS';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const ManifestSchema = v.object({
  format: v.literal('signoff-dossier'),
  version: v.literal(manifestVersion),
  made: v.pipe(v.string(), v.isoTimestamp()),
  list: v.pipe(
    v.array(v.object({ path: v.string(), size: v.number(), sha256 })),
    v.check((list) => new Set(list.map(({ path }) => path)).size === list.length),
  ),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** The two lists to be packed with these files. */
export async function listsOf(packed: Packed, made: Date): Promise<Packed> {
  const list = await Promise.all(
    [...packed].map(async ([path, bytes]) => ({
      path,
      size: bytes.length,
      sha256: await fingerprint(bytes),
    })),
  );
  const manifest: Manifest = {
    format: 'signoff-dossier',
    version: manifestVersion,
    made: made.toISOString(),
    list,
  };
  const text = bytesOf(`${JSON.stringify(manifest, null, 2)}\n`);
  const sums = sumsOf([...list, { path: manifestPath, sha256: await fingerprint(text) }]);
  return new Map([
    [manifestPath, text],
    [sumsPath, sums],
  ]);
}

/** The sums as a file. */
export function sumsOf(list: readonly { path: string; sha256: string }[]): Uint8Array<ArrayBuffer> {
  return bytesOf(list.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
}

/** The list as it was packed, or why it is none. */
export function readManifest(bytes: Uint8Array): Manifest | 'newer' | 'altered' {
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const result = v.safeParse(ManifestSchema, data);
    if (result.success) return result.output;
    const newer = v.safeParse(v.object({ version: v.number() }), data);
    return newer.success && newer.output.version > manifestVersion ? 'newer' : 'altered';
  } catch {
    return 'altered';
  }
}

/** Text as a file has it. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
