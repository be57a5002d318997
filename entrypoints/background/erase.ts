/** Erases everything from here: a page that is closed meanwhile does not leave half of it behind. */
import { browser, erasable } from '../../lib/browser.ts';
import { eraseInOrder, eraseMark } from '../../lib/erase/erase-everything.ts';
import { placesOf } from '../../lib/erase/places.ts';

export interface Eraser {
  /** What is left, as "place: name". */
  erase(): Promise<string[]>;
  /** Goes on where the last background was cut off. */
  finish(): Promise<void>;
}

/** `forget` makes the plan an empty one, and storage.local empty. */
export function openEraser(forget: () => Promise<unknown>): Eraser {
  const { local } = browser.storage;
  const begin = () => local.set({ [eraseMark]: true });
  const erase = () => eraseInOrder(placesOf(erasable(), globalThis), { begin, forget });
  return {
    erase,
    finish: async () => {
      if (eraseMark in (await local.get(eraseMark))) await erase();
    },
  };
}
