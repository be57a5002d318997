import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';

const wanted = { permissions: ['notifications' as const] };

/** Whether the browser lets us notify, kept up to date; and the way to ask for it, from a press alone. */
export function useNotifying(): { allowed: boolean; ask(): Promise<boolean> } {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    const look = () => void browser.permissions.contains(wanted).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  // Nothing is awaited before it: browsers ask right after a press only.
  return { allowed, ask: () => browser.permissions.request(wanted).catch(() => false) };
}
