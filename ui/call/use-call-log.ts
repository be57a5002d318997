import { useEffect, useRef } from 'preact/hooks';
import { entryOfCall, type CallNow, type LastWritten } from '../../lib/scripts/call-entry.ts';
import type { Evidence } from '../evidence/use-evidence.ts';

/** Keeps the entry of a call in the log up to date, one write after the other. null: no call yet. */
export function useCallLog(now: CallNow | null, change: Evidence['change']): void {
  const last = useRef<{ id: string; written: LastWritten }>({ id: '', written: null });
  const writing = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (now === null) return;
    writing.current = writing.current.then(async () => {
      const written = last.current.id === now.id ? last.current.written : null;
      // What could not be written is written with the next field.
      if (await change(now.id, (before) => entryOfCall(now, before, written)))
        last.current = { id: now.id, written: now };
    });
  }, [JSON.stringify(now)]);
}
