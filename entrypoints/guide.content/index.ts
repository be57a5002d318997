/** The guide on a carrier's page. Its hosts come from the rules. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from '../../lib/page-port.ts';
import { shown } from '../../lib/shown.ts';
import { soleScript } from '../../lib/sole-script.ts';
import { Guide } from './guide.ts';

export default defineContentScript({
  matches: ['https://www.t-mobile.com/*'], // Replaced by the build with every host of the rules.
  runAt: 'document_idle',
  // Else WXT would tell every page our id.
  noScriptStartedPostMessage: true,
  async main() {
    if (!(document.documentElement instanceof HTMLElement)) return;
    await shown(document);
    const signal = soleScript('guide', document.documentElement);
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
      },
      signal,
    );
    await guide.start();
  },
});
