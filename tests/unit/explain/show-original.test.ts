import { expect, test } from 'vitest';
import { showOriginal } from '../../../lib/show-original.ts';

const chrome =
  'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

test.each([
  [chrome, 'originalChrome'],
  [chrome.replace('Chrome', 'HeadlessChrome'), 'originalChrome'],
  [`${chrome} Edg/142.0.0.0`, 'originalEdge'],
  [`${chrome} OPR/120.0.0.0`, 'originalOther'],
  ['Mozilla/5.0 (X11; rv:145.0) Gecko/20100101 Firefox/145.0', 'originalFirefox'],
  ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15', 'originalOther'],
])('%s: %s', (userAgent, sentence) => expect(showOriginal(userAgent)).toBe(sentence));
