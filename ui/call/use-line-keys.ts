import { useLayoutEffect, useRef } from 'preact/hooks';

/** Arrows and space lead through the lines wherever the focus is, but where keys have their own use. */
export function useLineKeys(next: () => void, back: () => void): void {
  const latest = useRef({ next, back });
  latest.current = { next, back };
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
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
