/** A private window has a store of its own that goes with the window: nothing must be kept in it. */
import { browser } from '../../lib/browser.ts';

/** Takes that store away, so that everything that would keep something says why it does not. */
export function keepNothingInPrivate(): void {
  if (!browser.extension.inIncognitoContext) return;
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
}
