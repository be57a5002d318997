import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';

const notifications = { permissions: ['notifications'] as browser.Manifest.OptionalPermission[] };

/** Whether the browser lets us notify, as it stands now; `ask` is for the user's own press only. */
export function useNotifyPermission(): { allowed: boolean; ask(): Promise<boolean> } {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    const look = () => void browser.permissions.contains(notifications).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return {
    allowed,
    // Nothing is awaited before it: browsers only ask right after a press.
    ask: () => browser.permissions.request(notifications).catch(() => false),
  };
}
