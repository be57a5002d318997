/** From a look to what stands on the page: ring and callout, callout alone, badge, or nothing. */
import { isVisible, rectOnPage } from '../../lib/navigator/visibility.ts';
import type { GuideBrief } from '../../lib/messages.ts';
import { anchorOf } from './anchor.ts';
import type { Overlay } from './overlay/overlay.ts';
import type { Seen } from './report.ts';
import { badgeWords, calloutWords } from './words.ts';

/** Draws once. Over or near a password or one-time-code field stands nothing but the badge. */
export function drawLook(
  document: Document,
  overlay: Overlay,
  brief: GuideBrief,
  seen: Seen,
): void {
  const { recognition, next } = seen.look;
  if (brief.hidden) return overlay.clear();
  if (
    recognition.kind === 'place' &&
    (recognition.guarded || recognition.place.kind === 'sign-in')
  ) {
    const words = badgeWords(brief, document.location.hostname);
    return overlay.drawBadge(words, brief.locale, fieldsOf(document));
  }
  const words = calloutWords(brief, next, seen.translated);
  if (!words) return overlay.clear();
  if (next.state !== 'turn') return overlay.drawWords(words);
  const { element } = next.found;
  overlay.drawTurn(rectOnPage(element), anchorOf(element), words);
}

function fieldsOf(document: Document): DOMRect[] {
  const fields = document.querySelectorAll(
    'input:not([type=hidden]), select, textarea, form button',
  );
  return [...fields].filter(isVisible).map(rectOnPage);
}
