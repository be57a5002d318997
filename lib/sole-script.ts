/**
 * One content script of a name to a page: the newer one goes on alone. WXT's own context does that with
 * an event that any page can hear and send, and weighs 1 KB gz in each script.
 */
import { extensionApi } from './page-port.ts';

/** Ends the script of this name that was here before; the signal is aborted when a newer one comes. */
export function soleScript(name: string, root: Element): AbortSignal {
  const mark = `signoff-${name}`;
  const key = Symbol.for(mark);
  const world = globalThis as unknown as Record<symbol, AbortController | undefined>;
  // Injected twice, both stand in one world.
  world[key]?.abort();
  const own = (world[key] = new AbortController());
  // After an update the old one is in a world of its own: told by an attribute that is gone at once.
  root.toggleAttribute(mark);
  root.toggleAttribute(mark);
  const observer = new MutationObserver(() => {
    // A page may set the attribute too; but it cannot take the extension away from a script.
    if (!extensionApi().runtime?.id) own.abort();
  });
  observer.observe(root, { attributeFilter: [mark] });
  own.signal.addEventListener('abort', () => observer.disconnect());
  return own.signal;
}
