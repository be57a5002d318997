import { useEffect, useRef } from 'preact/hooks';
import { useAnnounce } from './announcer.tsx';

/** Says a result to screen readers whenever it has changed; not when it is first shown. */
export function useAnnounceChange(words: string): void {
  const announce = useAnnounce();
  const last = useRef(words);
  useEffect(() => {
    if (last.current !== words && words !== '') announce(words);
    last.current = words;
  }, [words, announce]);
}
