import { useCallback, useEffect, useState } from 'preact/hooks';
import { changeEntry } from '../../lib/evidence/change-entry.ts';
import type { Entry } from '../../lib/evidence/entry.ts';
import { faultOf, type KeepFault } from '../../lib/evidence/fault.ts';
import { keepEntry, readEntries, removeEntry, type Content } from '../../lib/evidence/store.ts';

const channelName = 'signoff-evidence';

export interface Evidence {
  /** null: not read yet, or not readable. */
  entries: Entry[] | null;
  /** Why the last thing asked for was not done. */
  fault: KeepFault | null;
  /** These answer whether it was done. */
  keep(entry: Entry, added?: readonly Content[]): Promise<boolean>;
  /** Changes an entry as it stands at that moment; undefined leaves it as it is. */
  change(id: string, change: (before: Entry | undefined) => Entry | undefined): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** Reads anew, here and in other open pages, after something else has changed it. */
  look(): Promise<boolean>;
}

/** The log, read and written by this page; other open pages are told of every change. */
export function useEvidence(): Evidence {
  const [entries, setEntries] = useState<Entry[] | null>(null);
  const [fault, setFault] = useState<{ why: KeepFault; asked: boolean } | null>(null);
  const attempt = useCallback(async (work?: () => Promise<void>) => {
    try {
      await work?.();
      setEntries(await readEntries());
      // What was asked for and not done stays told until something else is asked for.
      setFault((last) => (work || !last?.asked ? null : last));
      if (work) tellOthers();
      return true;
    } catch (thrown) {
      setFault({ why: faultOf(thrown).why, asked: work !== undefined });
      return false;
    }
  }, []);
  useEffect(() => {
    void attempt();
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = () => void attempt();
    return () => channel.close();
  }, [attempt]);
  return {
    entries,
    fault: fault?.why ?? null,
    keep: (entry, added) => attempt(() => keepEntry(entry, added)),
    change: (id, change) => attempt(() => changeEntry(id, change)),
    remove: (id) => attempt(() => removeEntry(id)),
    look: () => attempt(async () => undefined),
  };
}

function tellOthers(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}
