import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Arrows and space lead through the lines wherever the focus is, but where keys have their own use.
 * `leave`: what Escape leads back from; null where there is nothing to leave.
 */
export function useLineKeys(keys: {
  next(): void;
  back(): void;
  leave: (() => void) | null;
}): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Heard as soon as the lines are seen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const at = event.target as Element | null;
      if (at?.closest('input, select, textarea, [contenteditable]')) return;
      // On a button or a link the space bar presses it.
      const presses = at?.closest('button, a, summary') !== null && at !== null;
      if (event.key === 'ArrowRight' || (event.key === ' ' && !presses)) latest.current.next();
      else if (event.key === 'ArrowLeft') latest.current.back();
      else if (event.key === 'Escape' && latest.current.leave) latest.current.leave();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
