/** Public pages that have nothing to do with ending a line, and much that looks like it. */
import { secure } from './paths.ts';
import type { PublicPage } from './public-pages.ts';

export const shopPages: Record<string, PublicPage> = {
  '/': {
    title: 'Phones and plans',
    main: `<p>Take one line, or four.</p>
<p><a href="/plans/">See plans</a> <a href="/prepaid/device-unlock">Prepaid</a></p>
<button type="button" aria-label="More on an offer with a $400 credit">i</button>`,
  },
  '/plans': {
    title: 'Plans',
    main: `<p>See what your account can have.</p>
<button type="button" data-modal="offer" data-track="Sign in">Sign in</button>
<details><summary>Can you help cover my early termination fee when I switch?</summary><p>Ask in a store.</p></details>`,
  },
  '/solutions-and-services/my-verizon-mobile': {
    title: 'The app',
    main: `<p>Everything in one place.</p>
<a href="${secure}/vzauth/UI/Login">Sign in</a>
<button type="button" class="modal-button" data-modal="offer">Send me a link</button>`,
  },
  '/about/privacy': { title: 'Privacy', main: '<p>What is kept, and why.</p>' },
  '/prepaid/device-unlock': {
    title: 'Unlocking a prepaid phone',
    main: '<p>Call customer service from the phone, or from another one, to hear if it is unlocked.</p>',
  },
};
