import { useLayoutEffect, useRef } from 'preact/hooks';

/** Another part of the section, or its beginning again: the reader begins at its heading. */
export function useHeadingFocus(detail: string | null) {
  const top = useRef<HTMLDivElement>(null);
  const last = useRef(detail);
  useLayoutEffect(() => {
    if (last.current === detail) return;
    last.current = detail;
    scrollTo(0, 0);
    const heading = top.current?.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [detail]);
  return top;
}
