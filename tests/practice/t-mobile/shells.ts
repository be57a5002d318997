/** The documents that start the browser-side apps: the account and the sign-in. */
import { page } from '../html.ts';
import { footer } from './frame.ts';

const styles = ['/practice-site/site.css'];

/** The signed-in app: one document for every account path. */
export function accountShell(): string {
  const body = `${accountHeader}<main id="app" class="page"></main>${footer()}`;
  return page({
    title: 'My account · practice T-Mobile',
    styles,
    modules: ['/practice-site/account.js'],
    body,
  });
}

/** The sign-in app on the sign-in host. */
export function signInShell(): string {
  const body = `${plainHeader}<main id="app" class="page narrow"></main>`;
  return page({
    title: 'Log in · practice T-Mobile',
    styles,
    modules: ['/practice-site/sign-in.js'],
    body,
  });
}

/** The first sign-in step under an account address. */
export function signInHere(): string {
  const body = `${plainHeader}<main class="page narrow">
<h1>Log in</h1><form class="card" data-next="https://account.t-mobile.com/signin/v2/enterPassword">
<label for="usernameTextBox">Email or phone number</label>
<input id="usernameTextBox" autocomplete="off">
<button type="submit" id="lp1-next-btn">Next</button></form></main>`;
  return page({
    title: 'Log in · practice T-Mobile',
    styles,
    modules: ['/practice-site/public.js'],
    body,
  });
}

const plainHeader = `<header class="xpr-layoutHeader"><div class="unav-header__bar">
<a class="brand" href="https://www.t-mobile.com/">practice T</a></div></header>`;

const accountHeader = `<header id="content-header" class="xpr-layoutHeader">
<div class="unav-header__mobile" hidden>
  <a id="digital-header-nav-link-head-0" href="/bill/summary">Bill &amp; pay</a>
  <a id="digital-header-nav-link-head-3" href="/account/profile">Profile</a>
</div>
<nav class="unav-header__universal" aria-label="Universal">
  <a href="/support" data-practice="support-link">Support</a>
  <a href="/contact-us" data-practice="contact-link">Contact us</a>
</nav>
<div class="unav-header__bar">
  <nav class="unav-header__nav" aria-label="Main" data-menu="full-screen">
    <a class="brand" href="/">practice T</a>
    <a id="digital-header-nav-link-head-0" href="/bill/summary" data-practice="bill-link">Bill &amp; pay</a>
    <a id="digital-header-nav-link-head-1" href="/account/usage">Usage</a>
    <a id="digital-header-nav-link-head-2" href="/account/dashboard" data-practice="account-link">Account</a>
    <button type="button" aria-haspopup="true" aria-expanded="false" aria-controls="mega-shop">Shop</button>
    <div id="mega-shop" class="mega" hidden>
      <h2>Shop</h2><a href="/offers">Phones</a><a href="/plans">Plans</a>
      <button type="button" data-close>Close</button>
    </div>
  </nav>
  <div class="unav-account" data-menu="drop-down">
    <button type="button" class="unav-account__toggle" aria-haspopup="true" aria-expanded="false" aria-controls="unav-account-panel" data-practice="account-menu">My account</button>
    <div id="unav-account-panel" class="unav-account__dropdown" hidden>
      <a id="digital-header-nav-link-head-3" href="/account/profile" data-practice="profile-link">Profile</a>
      <a href="/account/history">Account history</a>
      <a href="/account/switch">Switch account</a>
      <button type="button" id="logout-Ok">Log out</button>
    </div>
  </div>
</div>
</header>`;
