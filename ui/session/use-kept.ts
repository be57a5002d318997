import { useEffect, useRef, useState } from 'preact/hooks';
import { onKeptChange, send } from '../../lib/browser.ts';
import type { StateAnswer } from '../../lib/messages.ts';
import type { Change } from '../../lib/state/change.ts';
import { isUnsaid } from '../../lib/state/shape.ts';

export interface Kept {
  /** null: not read yet. */
  kept: StateAnswer | null;
  /** The last change was not saved. */
  failed: boolean;
  change(change: Change): Promise<void>;
  /** How often all of it was erased since this page was opened. */
  erased: number;
  /** The user has read what was wrong with what was stored. */
  dismiss(): Promise<void>;
}

/** What is kept about the user. Every change goes through the background, the only writer. */
export function useKept(): Kept {
  const [kept, setKept] = useState<StateAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const [erased, setErased] = useState(0);
  const erasing = useRef(false);
  const asked = useRef(0);
  const shown = useRef(0);
  const take = async (answer: Promise<StateAnswer>) => {
    const turn = (asked.current += 1);
    try {
      const newest = await answer;
      // An answer may come after one that was asked for later, and would take back what that one shows.
      if (turn > shown.current) {
        shown.current = turn;
        setKept(newest);
        // Not before: a page drawn anew would keep once more what is not gone yet.
        if (erasing.current && isUnsaid(newest.state)) {
          erasing.current = false;
          setErased((count) => count + 1);
        }
      }
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => {
    const read = () => void take(askAgain(() => send('state:get', {})));
    read();
    // The page may tick a task while a screen is open.
    return onKeptChange((begun) => {
      erasing.current ||= begun;
      read();
    });
  }, []);
  return {
    kept,
    erased,
    failed,
    change: (change) => take(send('state:change', { change })),
    dismiss: () => take(send('state:dismiss', {})),
  };
}

/** A background that dies over a question is started again by the next one. */
async function askAgain<T>(ask: () => Promise<T>, triesLeft = 4): Promise<T> {
  try {
    return await ask();
  } catch (fault) {
    if (triesLeft === 0) throw fault;
    await new Promise((resolve) => setTimeout(resolve, 250));
    return askAgain(ask, triesLeft - 1);
  }
}
