/** The key terms on a carrier's page. Its hosts come from the rules. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findTerms, viewOfHit } from '../../lib/glossary/find-terms.ts';
import { pageRoots } from '../../lib/navigator/page-roots.ts';
import { answer } from '../../lib/page-port.ts';
import { shown } from '../../lib/shown.ts';
import { soleScript } from '../../lib/sole-script.ts';
import { endFlash, flashTerm } from './flash-term.ts';

export default defineContentScript({
  matches: ['https://www.t-mobile.com/*'], // Replaced by the build with every host of the rules.
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    if (!(document.documentElement instanceof HTMLElement)) return;
    await shown(document);
    answer(
      {
        'terms:find': ({ index }) =>
          findTerms(document, index, { roots: pageRoots }).map(viewOfHit),
        'terms:jump': ({ index, term }) => flashTerm(document, index, term),
        'guide:aside': ({ aside }) => {
          if (aside) endFlash(document);
          return null;
        },
      },
      soleScript('gloss', document.documentElement),
    );
  },
});
