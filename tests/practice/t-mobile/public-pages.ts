/** The public pages as whole documents. */
import { escapeHtml, page } from '../html.ts';
import type { Article } from './articles.ts';
import { footer, publicHeader, type Visitor } from './frame.ts';

const styles = ['/practice-site/site.css'];
const modules = ['/practice-site/public.js'];

export function homePage(who: Visitor): string {
  return publicPageOf(
    'Phones and plans',
    who,
    `<h1>A practice carrier</h1>
<p>Nothing is sold here. Open the menu at the top right to sign in.</p>
<section class="card"><h2>Bring your phone</h2><a href="/plans">See plans</a></section>
<section class="card"><h2>Your order</h2><p>One item in the cart.</p>
<button type="button" class="modal-button">Cancel</button></section>`,
  );
}

export function publicPage(path: string, who: Visitor): string {
  return publicPageOf(
    'Practice page',
    who,
    `<h1>Practice page</h1><p>${escapeHtml(path)}</p>
<p><a href="/">Back to the home page</a></p>`,
  );
}

/** The list of articles, with two that say "cancel" and end no line. */
export function supportHome(who: Visitor): string {
  return publicPageOf(
    'Support',
    who,
    `<h1>Support</h1>
<section class="card"><h2>Account</h2><ul class="list">
<li><a href="/support/account/autopay">Cancel AutoPay</a></li>
<li><a href="/support/account/cancel-service" data-practice="how-to-cancel-link">Cancel service</a></li>
<li><a href="/support/account/cancel-order">Cancel order</a></li>
<li><a href="/support/account/update-your-customer-pinpasscode">PIN/Passcode</a></li>
<li><a href="/support/account/transfer-your-phone-number">Transfer your phone number</a></li>
<li><a href="/support/account/eip-equipment-installment-plans">Equipment Installment Plans</a></li>
<li><a href="/responsibility/consumer-info/policies/sim-unlock-policy">SIM unlock policy</a></li>
</ul></section>`,
  );
}

export function articlePage({ path, title, parts }: Article, who: Visitor): string {
  const text = parts.map(([heading, markup]) => `<h2>${escapeHtml(heading)}</h2>${markup}`);
  const offer = path.endsWith('/cancel-service') ? ' data-offer="retention"' : '';
  return publicPageOf(title, who, `<h1${offer}>${escapeHtml(title)}</h1>${text.join('\n')}`);
}

export function guestPayPage(who: Visitor): string {
  return publicPageOf(
    'Pay without signing in',
    who,
    `<h1>Pay without signing in</h1>
<form class="card" data-next="/guestpay?done=1">
<label>Account number <input name="account" autocomplete="off"></label>
<button type="submit">Next</button> <button type="reset">Cancel</button></form>`,
  );
}

export function contactPage(who: Visitor): string {
  return publicPageOf(
    'Contact us',
    who,
    `<h1>Contact us</h1>
<section class="card"><h2>Call</h2><p>611 from your phone.</p></section>
<section class="card"><h2>Chat</h2><button type="button">Start chat</button></section>`,
  );
}

export function prepaidPage(path: string): string {
  const body = `<header class="xpr-layoutHeader"><nav class="unav-header__bar" aria-label="Main">
<a class="brand" href="/home">practice T prepaid</a> <a href="/prepaid-plans">Plans</a>
<a href="/refill">Refill</a>
<a href="/direct-to-account" data-practice="prepaid-account-link">My account</a></nav></header>
<main class="page"><h1>Prepaid</h1><p>${escapeHtml(path)}: pay first, no monthly bill.</p>
<button type="button" id="modalCancel">Cancel</button></main>`;
  return page({ title: 'Prepaid · practice', styles, modules, body });
}

/** A business page: the guide has to stay silent on it, whatever it offers. */
export function businessPage(): string {
  const body = `<header class="xpr-layoutHeader"><nav class="unav-header__bar" aria-label="Main">
<a class="brand" href="/">practice T business</a> <a href="/apps/tfb_billing/dashboard">My account</a>
<a href="/apps/tfb_billing/login">Log in</a></nav></header>
<main class="page"><h1>Business account hub</h1>
<a href="/apps/tfb_billing/bills">View bill</a> <a href="/apps/help">Support</a></main>`;
  return page({ title: 'Business · practice', styles, modules, body });
}

function publicPageOf(title: string, who: Visitor, main: string): string {
  const body = `${publicHeader(who)}<main class="page">${main}</main>${footer(who.lang)}`;
  return page({ title: `${title} · practice T-Mobile`, lang: who.lang, styles, modules, body });
}
