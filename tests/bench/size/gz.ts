import { gzipSync } from 'node:zlib';

/** Bytes after gzip -9. */
export function gz(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}
