/** The shell of the signed-in apps: the header with the account menu; screens come by script. */
import { page } from '../html.ts';
import { accountHome, bill, contactUs, support } from './paths.ts';

/** The shell at a signed-in path. The account app routes by hash, the bill app by path. */
export function accountPage(path: string): string {
  const app = path.startsWith(accountHome.replace(/\/$/, '')) ? 'home' : 'bill';
  return page({
    title: 'My account | Practice Verizon',
    styles: ['/practice-site/style.css'],
    modules: [`/practice-site/${app}-app.js`],
    body: `<header id="vz-gh20">
${phoneCopy()}
<div class="gnav20-desktop">
  <div class="row">
    <a href="/" title="Home Page">Practice V</a>
    <a aria-label="Contact us" href="${contactUs}" data-practice="contact-us">Contact us</a>
    <a aria-label="Support" href="${support}" data-practice="support">Support</a>
  </div>
  <nav class="row" aria-label="Account">
    <button id="gnav20-Account-L1" type="button" aria-label="Account menu list" aria-expanded="false" aria-controls="gnav20-account-list" data-practice="account-menu">Account</button>
    <button id="gnav20-Shop-L1" type="button" aria-label="Shop Menu List" aria-expanded="false" aria-controls="gnav20-shop-list">Shop</button>
    ${accountMenu('gnav20-account-list', '')}
    <div id="gnav20-shop-list" class="mega" hidden><ul><li><a href="/plans/">Plans</a></li></ul><button type="button" data-close>Close</button></div>
  </nav>
</div>
</header>
<main id="app"></main>
<footer><a href="${contactUs}">Contact us</a> <a href="/about/privacy/">Privacy</a></footer>
<button type="button" class="chat-entry" data-practice="chat">Chat with us</button>`,
  });
}

// First in the document, hidden, same ids: what getElementById would find.
function phoneCopy(): string {
  return `<nav class="gnav20-mobile" hidden>
<button id="gnav20-Account-L1" type="button" aria-label="Account menu list">Account</button>
${accountMenu('gnav20-account-list-mobile', '-mobile')}
</nav>`;
}

function accountMenu(id: string, suffix: string): string {
  const entry = (n: number, href: string, label: string, practice = '') =>
    `<li><a id="gnav20-Account-L3-${n}${suffix}" href="${href}"${practice && ` data-practice="${practice}"`}>${label}</a></li>`;
  return `<div id="${id}" class="mega" hidden>
<p>Overview</p><ul>${entry(1, `${accountHome}#/`, 'Account overview', 'menu-account-home')}</ul>
<p>Billing</p><ul>
${entry(9, bill, 'Bill', 'menu-bill')}
${entry(10, `${accountHome}#/auto-pay`, 'Pay bill')}
${entry(11, `${accountHome}#/auto-pay`, 'Auto Pay')}
</ul>
<p>Devices</p><ul>
${entry(17, `${accountHome}#/devices`, 'Device overview', 'menu-devices')}
${entry(18, `${accountHome}#/auto-pay`, 'Lost or stolen device')}
</ul>
<p>Profile</p><ul>${entry(29, `${accountHome}#/profile`, 'Edit profile and settings', 'menu-profile')}</ul>
<button type="button" data-close>Close</button>
</div>`;
}
