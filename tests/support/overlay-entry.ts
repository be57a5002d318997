/** What runs in the page of overlay-reading.test.ts: the guide's own overlay, drawn without a guide. */
import { guideMessages } from '../../assets/messages/guide/tables.ts';
import { openOverlay, type Overlay } from '../../entrypoints/guide.content/overlay/overlay.ts';
import type { Locale } from '../../lib/languages.ts';
import { painted } from '../../lib/painted.ts';
import { messageReader } from '../../lib/text.ts';

export type Drawing = 'turn' | 'words' | 'badge';

/** Takes away what was drawn before and draws around the page's first link; resolves once it is painted. */
export async function draw(drawing: Drawing, locale: Locale): Promise<void> {
  document.querySelector('signoff-overlay')?.remove();
  const nothing = () => undefined;
  const { signal } = new AbortController();
  const overlay = openOverlay(document, { show: nothing, hide: nothing }, signal);
  const t = messageReader(guideMessages, locale);
  if (drawing === 'badge')
    overlay.drawBadge(t('officialHost', { host: location.host }), locale, []);
  else drawCallout(overlay, drawing, locale);
  await painted();
}

function drawCallout(overlay: Overlay, drawing: Drawing, locale: Locale): void {
  const t = messageReader(guideMessages, locale);
  const isTurn = drawing === 'turn';
  const words = {
    kicker: t(isTurn ? 'press' : 'lookFor'),
    name: '“Account”',
    means: t('byUserHint'),
    hint: isTurn ? '' : t('whyTie'),
    way: [t('turnsLeft', { count: '3' })],
    stops: 4,
    showMe: isTurn ? t('showMe') : '',
    hideNow: t('hideNow'),
    hideSite: t('hideSite'),
    label: t('label'),
    lang: locale,
  };
  if (!isTurn) return overlay.drawWords(words);
  overlay.drawTurn(document.querySelector('a')!.getBoundingClientRect(), 'page', words);
}
