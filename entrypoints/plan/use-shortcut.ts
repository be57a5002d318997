import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';

/** The keys of the command for a screenshot, as the user has set them; and the way to set them. */
export function useShortcut(): { shortcut: string | null; onSet: (() => void) | null } {
  // Phones have no commands.
  const { commands } = browser as Partial<typeof browser>;
  const [shortcut, setShortcut] = useState<string | null>(commands === undefined ? null : '');
  useEffect(() => {
    const look = async () => {
      const all = (await commands?.getAll()) ?? [];
      const found = all.find(({ name }) => name === 'shot');
      setShortcut(found === undefined ? null : (found.shortcut ?? ''));
    };
    void look();
    // Set elsewhere, while this page was behind.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [commands]);
  return { shortcut, onSet: wayToSet() };
}

function wayToSet(): (() => void) | null {
  // Firefox 137 and later; the list of Chromium has an address.
  const { commands = {} } = browser as Partial<typeof browser>;
  const { openShortcutSettings } = commands as { openShortcutSettings?: () => unknown };
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (!('sidePanel' in browser)) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
