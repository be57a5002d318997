/** The key terms on a carrier's page. Its hosts come from the rules. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { selectedText } from '../../lib/explain/selected-text.ts';
import { findTerms, viewOfHit } from '../../lib/glossary/find-terms.ts';
import { pageRoots } from '../../lib/navigator/page-roots.ts';
import { answer } from '../../lib/page-port.ts';
import { shown } from '../../lib/shown.ts';
import { soleScript } from '../../lib/sole-script.ts';
import { flashTerm } from './flash-term.ts';
import { Gloss } from './gloss.ts';

export default defineContentScript({
  matches: ['https://www.t-mobile.com/*'], // Replaced by the build with every host of the rules.
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    if (!(document.documentElement instanceof HTMLElement)) return;
    await shown(document);
    const signal = soleScript('gloss', document.documentElement);
    const gloss = new Gloss(document, signal);
    answer(
      {
        'gloss:brief': ({ brief }) => {
          gloss.follow(brief);
          return null;
        },
        'terms:find': ({ index }) =>
          findTerms(document, index, { roots: pageRoots }).map(viewOfHit),
        'terms:jump': ({ index, term }) => flashTerm(document, index, term),
        'gloss:selection': () => selectedText(document),
        'guide:aside': ({ aside }) => gloss.stepAside(aside),
      },
      signal,
    );
    await gloss.start();
  },
});
