/** The frame of the public and support pages: top bar, footer, and class names of a fresh build. */
import { randomBytes } from 'node:crypto';
import { escapeHtml, page } from '../html.ts';
import type { Reply } from '../site.ts';

const build = randomBytes(3).toString('hex');

/** A class name as bundlers make it: another one after every start of the server. */
export function hashed(name: string): string {
  return `${name}__${build}`;
}

export interface PublicPage {
  title: string;
  /** Markup inside main, below the heading. */
  main: string;
  /** Markup that comes in late, by script. */
  lateMain?: string;
}

/** A page that needs no signing in, with the top bar of the site. */
export function publicPage({ title, main, lateMain }: PublicPage): Reply {
  const body = `${topBar()}
<main class="${hashed('main')}">
<h1>${escapeHtml(title)}</h1>
${main}
${lateMain ? lateBlock(lateMain) : ''}
</main>
${footer()}`;
  const html = page({
    title: `${title} · practice`,
    body,
    modules: ['/practice-site/public.js'],
    styles: ['/practice-site/att.css'],
  });
  return { kind: 'html', html };
}

function lateBlock(markup: string): string {
  return `<div id="late"><p role="status">Loading…</p></div><template id="late-markup">${markup}</template>`;
}

function topBar(): string {
  return `<header class="${hashed('bar')}">
<a href="/" class="${hashed('mark')}" aria-label="Home">◇ carrier A</a>
<nav aria-label="Main" id="main-nav">
<a href="/buy/phones">Shop</a>
<a href="/plans">Plans</a>
<a href="/support/" data-practice="support-link">Support</a>
<button type="button" aria-haspopup="true" aria-expanded="false" aria-controls="account-panel" data-practice="account-opener">Account</button>
<div id="account-panel" class="${hashed('panel')}" hidden>
<a href="/acctmgmt/login" data-practice="sign-in-link">Sign in</a>
<a href="/acctmgmt/fastpay">Pay without signing in</a>
<a href="/acctmgmt/registration">Create an account</a>
<a href="https://www.business.att.com/">Business sign-in</a>
</div>
</nav>
</header>`;
}

function footer(): string {
  return `<footer class="${hashed('foot')}">
<a href="/contactus">Contact us</a>
<a href="/orders/cancel">Cancel an order</a>
<a href="/device-support">Device support</a>
<a href="/legal">Legal</a>
</footer>`;
}
