/** The business portal: same host, another customer. A guide has to stay silent here. */
import { page } from '../html.ts';

/** One page for all business paths. */
export function businessPage(): string {
  return page({
    title: 'Business | Practice Verizon',
    styles: ['/practice-site/style.css'],
    body: `<header><div class="row"><a href="/business/support/">Business</a>
<a id="gnav20-account-link-id" href="/business/sign-in/" aria-label="Log In">Log In</a></div></header>
<main><h1>Business support</h1>
<ul><li><a href="/business/support/suspend-service/">Suspend my service</a></li>
<li><a href="/business/support/contact-us/">Contact us</a></li></ul></main>
<footer><a href="/business/sign-in/">Log in</a></footer>`,
  });
}
