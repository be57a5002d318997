/** How much room the browser has left for the log. */

/**
 * With less than this (bytes) nothing is opened, not even to read. Where the disk is full, Chromium (156)
 * tears its own files as it writes to them, takes them for damaged, and deletes the whole database: tried
 * on a full disk. Opening alone writes, too.
 */
export const leastRoom = 32 * 1024 * 1024;

/** In bytes; Infinity where the browser does not tell. */
export async function roomLeft(): Promise<number> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? Infinity : quota - (usage ?? 0);
  } catch {
    return Infinity;
  }
}
