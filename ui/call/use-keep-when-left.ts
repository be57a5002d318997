import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Keeps what stands in a field also where the window is left, hidden or closed with the focus in it. */
export function useKeepWhenLeft(field: RefObject<HTMLInputElement | null>, keep: () => void): void {
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const onLeave = () => {
      if (document.activeElement === field.current) latest.current();
    };
    document.addEventListener('visibilitychange', onLeave);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onLeave);
      window.removeEventListener('pagehide', onLeave);
    };
  }, []);
}
