/** Why something could not be kept or read; the screen has a sentence for each. */
import { leastRoom, roomLeft } from './room.ts';

/**
 * full: no room left. no-storage: the browser keeps nothing here (a private window, a policy).
 * newer: written by a newer version. failed: anything else.
 */
export type KeepFault = 'full' | 'no-storage' | 'newer' | 'failed';

export class EvidenceFault extends Error {
  readonly why: KeepFault;
  constructor(why: KeepFault, cause: unknown) {
    super(`The evidence: ${why}`, { cause });
    this.why = why;
  }
}

const names: Record<string, KeepFault> = {
  QuotaExceededError: 'full',
  // Firefox says this where its own store is full.
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'full',
  VersionError: 'newer',
  InvalidStateError: 'no-storage',
  SecurityError: 'no-storage',
  NotAllowedError: 'no-storage',
  // Chromium: the profile cannot be written; Firefox: private windows before 115.
  UnknownError: 'no-storage',
};

/** The fault behind whatever was thrown. */
export function faultOf(thrown: unknown): EvidenceFault {
  if (thrown instanceof EvidenceFault) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  return new EvidenceFault(names[name] ?? 'failed', thrown);
}

/** As faultOf; where the browser gives no clear reason, after a look at the room that is left. */
export async function reasonOf(thrown: unknown): Promise<EvidenceFault> {
  const fault = faultOf(thrown);
  // On a disk that has become full Chromium (156) throws UnknownError as it opens, DataError as it writes.
  const unclear = fault.why === 'failed' || fault.why === 'no-storage';
  return unclear && (await roomLeft()) < leastRoom ? new EvidenceFault('full', thrown) : fault;
}
