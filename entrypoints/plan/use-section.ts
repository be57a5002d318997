import { useEffect, useState } from 'preact/hooks';
import { readSection, type SectionPlace } from '../../lib/sections.ts';

/** The section that the address names; back and forward lead through them. */
export function useSection(): SectionPlace {
  const [place, setPlace] = useState(() => readSection(location.hash));
  useEffect(() => {
    const follow = () => setPlace(readSection(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
