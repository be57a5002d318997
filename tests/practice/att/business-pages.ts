/** The business site: looks alike, and is no place for guidance. */
import { page } from '../html.ts';
import type { Reply } from '../site.ts';
import { hashed } from './frame.ts';

/** One page for every address of the business host. */
export function businessPage(): Reply {
  const body = `<header class="global-navigation ${hashed('bar')}">
<span class="${hashed('mark')}">◇ carrier A for business</span>
<nav aria-label="Business" class="login-menu-box">
<a href="/help">Support</a>
<button type="button" aria-haspopup="true" aria-expanded="false" aria-controls="login-menu">Account</button>
<div id="login-menu" class="login-menu-dropdown ${hashed('panel')}" hidden>
<a class="login-item" href="/login-portal.html">Account sign in</a>
<a class="login-item" href="/premier">Manage your wireless accounts</a>
<a class="login-item" href="https://www.att.com/acctmgmt/fastpay?smbContext=true">Pay without logging in</a>
</div>
</nav>
</header>
<main class="${hashed('main')}"><h1>Business mobility</h1>
<p>Plans for companies. A personal line is not managed here.</p></main>`;
  return {
    kind: 'html',
    html: page({
      title: 'Business · practice',
      body,
      modules: ['/practice-site/business.js'],
      styles: ['/practice-site/att.css'],
    }),
  };
}
