/** Rings once a page is laid out and about to be painted: in the frame to come, after everybody's frame callbacks. */

export interface FrameBell {
  /** Asks for it once, at any time; `ringing` calls back for all who asked. */
  ask(): void;
}

/**
 * Sizes a page's observers hear of in one frame are told from outer elements to inner ones, never back. A size
 * that changes because of them is told in the same frame where it stands deeper than any of theirs.
 */
const depth = 64;

/** Hangs what nobody sees into `root`; it works while that is rendered. */
export function hangBell(root: ShadowRoot, ringing: () => void, signal: AbortSignal): FrameBell {
  const { ownerDocument: document } = root;
  let bell = root.appendChild(document.createElement('div'));
  bell.style.cssText = 'position:fixed;height:0';
  for (let level = 0; level < depth; level += 1)
    bell = bell.appendChild(document.createElement('div'));
  // Waiting to be told; told right now; asked for again meanwhile.
  let asked = false;
  let isRinging = false;
  let again = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    bell.style.width = bell.style.width === '1px' ? '2px' : '1px';
  };
  const sizes = new ResizeObserver(() => {
    asked = false;
    isRinging = true;
    ringing();
    isRinging = false;
  });
  sizes.observe(bell);
  signal.addEventListener('abort', () => sizes.disconnect());
  return {
    ask() {
      if (!isRinging) return ask();
      if (again) return;
      again = true;
      requestAnimationFrame(() => {
        again = false;
        ask();
      });
    },
  };
}
