import { useEffect, useState } from 'preact/hooks';
import { send } from '../../lib/browser.ts';
import type { Shot, ShotFault } from '../../lib/shot/shot.ts';

/** The picture that the background holds, asked for once; it lives in this page from then on. */
export function useShot(): { shot: Shot | { fault: ShotFault } | null; forget(): void } {
  const [shot, setShot] = useState<Shot | { fault: ShotFault } | null>(null);
  useEffect(() => {
    void send('shot:take', {})
      .catch(() => ({ fault: 'gone' as const }))
      .then(setShot);
  }, []);
  return { shot, forget: () => setShot(null) };
}
