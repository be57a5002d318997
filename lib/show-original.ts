/** Which of our sentences tells how this browser shows a translated page's original again. */
export type ShowOriginal = 'originalChrome' | 'originalEdge' | 'originalFirefox' | 'originalOther';

/** By the browser's name for itself. */
export function showOriginal(userAgent: string): ShowOriginal {
  if (/\bFirefox\//.test(userAgent)) return 'originalFirefox';
  if (/\bEdg\//.test(userAgent)) return 'originalEdge';
  // Brave, Opera and others add their own name, or do not translate as Chrome does.
  if (/Chrome\/[\d.]+ (Mobile )?Safari\/[\d.]+$/.test(userAgent)) return 'originalChrome';
  return 'originalOther';
}
