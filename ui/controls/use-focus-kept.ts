import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A press that puts other controls in the place of the pressed one would lose the focus: it goes to the
 * first control in `root` that the selector finds. `shown` tells what stands there now.
 */
export function useFocusKept(
  root: RefObject<HTMLElement | null>,
  shown: unknown,
  selector: string,
): void {
  const last = useRef(shown);
  useLayoutEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    const at = document.activeElement;
    if (at === null || at === document.body)
      root.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [shown]);
}
