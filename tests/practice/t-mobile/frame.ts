/** Header and footer of the public pages: a full-screen menu, a closed account menu, twice-used ids. */

export interface Visitor {
  lang: 'en' | 'es';
  signedIn: boolean;
}

const words = {
  en: { signIn: 'Log in', account: 'My account', support: 'Support', contact: 'Contact us' },
  es: {
    signIn: 'Iniciar sesión',
    account: 'Mi cuenta',
    support: 'Soporte',
    contact: 'Contáctanos',
  },
};

/** What stands above every public page. */
export function publicHeader({ lang, signedIn }: Visitor): string {
  const say = words[lang];
  const enter = signedIn ? say.account : say.signIn;
  const account = 'https://www.t-mobile.com/account/dashboard?INTNAV=tNav:LogIn';
  return `<header id="content-header" class="xpr-layoutHeader">
<div class="unav-header__mobile" hidden>
  <a id="unav-account-link" href="${account}">${enter}</a>
  <a id="unav-support-link" href="/support">${say.support}</a>
</div>
<nav class="unav-header__universal" aria-label="Universal">
  <a href="https://business.t-mobile.com/">Business</a>
  <a href="https://prepaid.t-mobile.com/home">Prepaid</a>
  <a href="https://es.t-mobile.com/" lang="es">Español</a>
  <a id="unav-support-link" href="/support" data-practice="support-link">${say.support}</a>
  <a href="/contact-us" data-practice="contact-link">${say.contact}</a>
</nav>
<div class="unav-header__bar">
  <nav class="unav-header__nav" aria-label="Main" data-menu="full-screen">
    <a class="brand" href="/">practice T</a>
    <button type="button" class="unav-header__toggle" aria-haspopup="true" aria-expanded="false" aria-controls="mega-plans">Plans</button>
    <button type="button" class="unav-header__toggle" aria-haspopup="true" aria-expanded="false" aria-controls="mega-deals">Deals</button>
    <div id="mega-plans" class="mega" hidden>
      <h2>Plans</h2><a href="/plans">All plans</a><a href="/plans/unlimited">Unlimited</a>
      <a href="https://prepaid.t-mobile.com/home">Prepaid plans</a>
      <button type="button" data-close>Close</button>
    </div>
    <div id="mega-deals" class="mega" hidden>
      <h2>Deals</h2><a href="/offers">All offers</a><a href="/offers/phones">Phones</a>
      <button type="button" data-close>Close</button>
    </div>
  </nav>
  <div class="unav-account" data-menu="drop-down">
    <button type="button" class="unav-account__toggle" aria-haspopup="true" aria-expanded="false" aria-controls="unav-account-panel" data-practice="sign-in-menu">${enter}</button>
    <div id="unav-account-panel" class="unav-account__dropdown" hidden>
      <a id="unav-account-link" class="unav-account__action--login" href="${account}" data-practice="sign-in-link">${enter}</a>
      <a href="/guestpay">Pay without logging in</a>
      <a href="https://tfb.t-mobile.com/apps/tfb_billing/dashboard">Log in to business</a>
    </div>
  </div>
</div>
</header>`;
}

/** What stands below every page; its support links lead where the header's do. */
export function footer(lang: Visitor['lang'] = 'en'): string {
  const say = words[lang];
  return `<footer id="content-footer" class="xpr-layoutFooter">
<nav class="unav-footer__nav" aria-label="Footer">
  <a href="/support" data-practice="support-link">${say.support}</a>
  <a href="/contact-us" data-practice="contact-link">${say.contact}</a>
  <a href="/offers">Early upgrade offers</a>
</nav>
<p>Practice site. No carrier made it.</p>
</footer>`;
}
