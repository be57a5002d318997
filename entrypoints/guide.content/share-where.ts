/** What the gloss is told after each look. */
import type { Look } from '../../lib/navigator/look.ts';
import { sharePlace } from '../../lib/page-share.ts';

/** The place, and whether nothing may be drawn there. */
export function shareWhere({ recognition }: Look): void {
  if (recognition.kind !== 'place')
    return sharePlace(null, recognition.kind === 'not-consumer' || recognition.guarded);
  const { place, guarded } = recognition;
  sharePlace(place.id, guarded || place.kind === 'sign-in');
}
