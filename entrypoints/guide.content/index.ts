/** The one content script: the guide on a carrier's page. Its hosts come from the rules. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findTerms, viewOfHit } from '../../lib/glossary/find-terms.ts';
import { pageRoots } from '../../lib/navigator/page-roots.ts';
import { flashTerm } from './flash-term.ts';
import { Guide } from './guide.ts';
import { answer } from './port.ts';

export default defineContentScript({
  matches: ['https://www.t-mobile.com/*'], // Replaced by the build with every host of the rules.
  runAt: 'document_idle',
  // Else WXT would tell every page our id.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (!(document.documentElement instanceof HTMLElement)) return;
    await shown(document);
    const { signal } = ctx;
    const guide = new Guide(document, signal);
    answer(
      {
        'guide:brief': ({ brief }) => {
          guide.follow(brief);
          return null;
        },
        'guide:where': () => guide.report(),
        'guide:show': () => guide.showTarget(),
        'guide:aside': ({ aside }) => guide.stepAside(aside),
        'terms:find': ({ index }) =>
          findTerms(document, index, { roots: pageRoots }).map(viewOfHit),
        'terms:jump': ({ index, term }) => flashTerm(document, index, term),
      },
      signal,
    );
    await guide.start();
  },
});

/** A prerendered page that nobody sees yet is left alone. */
function shown(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}
