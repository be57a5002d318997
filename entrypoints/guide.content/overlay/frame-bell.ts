/** Rings once a page is laid out and about to be painted: in the frame to come, after everybody's frame callbacks. */

export interface FrameBell {
  /** Asks for it once, at any time; `ringing` calls back for all who asked. */
  ask(): void;
}

/**
 * Sizes a page's observers hear of in one frame are told from outer elements to inner ones, never back. A size
 * that changes because of them is told in the same frame where it stands deeper than any of theirs; else the page
 * would be told of an error. The deepest of our saved pages has 40 levels.
 */
const depth = 100;

/** Hangs what nobody sees into `root`, when first asked; it works while that is rendered. */
export function hangBell(root: ShadowRoot, ringing: () => void, signal: AbortSignal): FrameBell {
  let bell: HTMLElement | undefined;
  // Waiting to be told; told right now; asked for again meanwhile.
  let asked = false;
  let isRinging = false;
  let again = false;
  const sizes = new ResizeObserver(() => {
    asked = false;
    isRinging = true;
    ringing();
    isRinging = false;
  });
  signal.addEventListener('abort', () => sizes.disconnect());
  // In the frame itself, which tells of it: the first ring need not wait for it.
  const hang = () => {
    if (signal.aborted) return;
    bell = deepIn(root);
    sizes.observe(bell);
  };
  const ask = () => {
    if (asked) return;
    asked = true;
    if (bell) bell.style.width = bell.style.width === '1px' ? '2px' : '1px';
    else requestAnimationFrame(hang);
  };
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

/** One box, and the levels over it without any: a page lays nothing else out for it. */
function deepIn(root: ShadowRoot): HTMLElement {
  let inmost: Node = root;
  for (let level = 1; level < depth; level += 1)
    inmost = inmost.appendChild(styled('display:contents'));
  return inmost.appendChild(styled('position:fixed;width:1px;height:0'));

  function styled(cssText: string): HTMLElement {
    const element = root.ownerDocument.createElement('div');
    element.style.cssText = cssText;
    return element;
  }
}
