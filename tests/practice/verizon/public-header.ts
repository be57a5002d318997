/** The header and footer of the public pages. The page's script puts the header in late. */
import { contactUs, secure, support, www } from './paths.ts';

interface Labels {
  signIn: string;
  overview: string;
  support: string;
  contact: string;
}

const english: Labels = {
  signIn: 'Sign in',
  overview: 'Account overview',
  support: 'Support',
  contact: 'Contact us',
};
const spanish: Labels = {
  signIn: 'Iniciar sesión',
  overview: 'Resumen de la cuenta',
  support: 'Asistencia',
  contact: 'Contáctanos',
};

/** Labels of the page's language; the paths are the same in both. */
export function labelsFor(inSpanish: boolean): Labels {
  return inSpanish ? spanish : english;
}

/** The header: a copy for phones first, hidden, with ids of its own twin; then the one for desktops. */
export function publicHeader(inSpanish: boolean): string {
  const labels = labelsFor(inSpanish);
  return `<template id="late-header">
<div class="gnav20-mobile" hidden>
  <button id="gnav20-Shop-L1" type="button">Shop Menu List</button>
  ${signInMenu(labels, '-mobile')}
</div>
<div class="gnav20-desktop">
  <div class="row">
    <a href="${www}/" title="Home Page">Practice V</a>
    <a aria-label="${labels.contact}" href="${contactUs}" data-practice="contact-us">${labels.contact}</a>
    <a aria-label="${labels.support}" href="${support}" data-practice="support">${labels.support}</a>
    <a href="https://espanol.verizon.com/" lang="es">Español</a>
  </div>
  <div class="row">
    <button id="gnav20-Shop-L1" type="button" aria-expanded="false" aria-controls="gnav20-shop">Shop</button>
    <a id="gnav20-Deals-L1" href="/plans/">Plans</a>
    <a href="/solutions-and-services/my-verizon-mobile/">App</a>
    <a href="/business/support/">Business</a>
    ${signInMenu(labels, '')}
  </div>
  ${shopMenu()}
</div>
</template>`;
}

// Both copies carry id gnav20-sign-id, as duplicated ids of the real header do; the first is hidden.
function signInMenu(labels: Labels, suffix: string): string {
  const name = labels === english ? 'Sign in dropdown menu' : labels.signIn;
  const item = (n: number) => `gnav20-sign-id-list-item-${n}${suffix}`;
  return `<div class="gnav20-account-box" id="gnav20-account-menu${suffix}">
<button id="gnav20-sign-id" type="button" aria-expanded="false" aria-controls="gnav20-sign-in${suffix}" aria-label="${name}" data-track="global nav:sign in dropdown menu" data-practice="sign-in-menu">${labels.signIn}</button>
<div id="gnav20-sign-in${suffix}" class="menu" hidden>
  <ul>
    <li><a id="${item(1)}" href="${secure}/signin" data-practice="header-sign-in">${labels.overview}</a></li>
    <li hidden><a id="${item(2)}" href="${www}/about/privacy/">${labels.overview}</a></li>
    <li><a id="${item(3)}" href="${secure}/signin?goto=${encodeURIComponent(`${www}/featured/intent/?intent=paybill`)}">Pay bill</a></li>
    <li><a id="${item(4)}" href="${secure}/signin?action=otp">Make a one-time payment</a></li>
    <li><a id="${item(5)}" href="${secure}/account/register/start">Register</a></li>
    <li><a id="${item(6)}" href="/business/sign-in/">Business Log in</a></li>
  </ul>
  <button type="button" data-close aria-label="close the Sign In Menu">Close</button>
</div>
</div>`;
}

function shopMenu(): string {
  return `<div id="gnav20-shop" class="mega" hidden>
<h2>Shop</h2>
<ul>
  <li><a id="gnav20-Shop-L2-1" href="/plans/">Phone plans</a></li>
  <li><a id="gnav20-Shop-L2-2" href="/plans/">Sign in to see your offers</a></li>
  <li><a id="gnav20-Shop-L2-3" href="/plans/">Cancel an order</a></li>
</ul>
<button type="button" data-close>Back to Menu</button>
</div>`;
}

/** The footer, there from the first moment. */
export function publicFooter(inSpanish: boolean): string {
  const labels = labelsFor(inSpanish);
  return `<div id="vz-gf20" role="contentinfo">
<p>${labels.support}</p>
<ul aria-label="Support menu list">
  <li><a href="${support}">Support overview</a></li>
  <li><a href="/support/return-policy/">Return policy</a></li>
  <li><a href="${contactUs}" data-practice="contact-us">${labels.contact}</a></li>
  <li><a href="/business/support/">Business support</a></li>
  <li><a href="${secure}/signin" data-practice="footer-sign-in">${labels.signIn}</a></li>
  <li><a href="/solutions-and-services/my-verizon-mobile/">Download the app</a></li>
</ul>
</div>`;
}
