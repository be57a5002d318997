/** What stays around every signed-in screen: the top bar and the account menu. */
import { hashed } from './names.js';

const billing = '/acctmgmt/billing/mybillingcenter';

// The billing link stands twice, same id; the first copy belongs to a phone menu that is not shown.
export const frame = `
<header class="${hashed('bar')}">
  <a href="/" class="${hashed('mark')}" aria-label="Home">◇ carrier A</a>
  <nav aria-label="Phone menu" class="${hashed('phone')}" hidden>
    <a id="nav-billing" href="${billing}" aria-label="Billing Icon"><span>Billing</span></a>
  </nav>
  <nav aria-label="Account menu">
    <a href="/acctmgmt/overview" data-practice="home-link">Account overview</a>
    <a id="nav-billing" href="${billing}" aria-label="Billing Icon" data-practice="bill-link"><span>Billing</span></a>
    <a href="/acctmgmt/payments">Payments</a>
    <a href="/acctmgmt/usage">Check my usage</a>
    <a href="/acctmgmt/payoff" data-practice="device-link">Pay off my device</a>
    <a href="/support/" data-practice="support-link">Support</a>
    <button type="button" aria-haspopup="true" aria-expanded="false" aria-controls="account-panel" data-practice="profile-opener">Account</button>
    <div id="account-panel" class="${hashed('panel')}" hidden>
      <a href="/acctmgmt/profile/overview" data-practice="profile-link">Profile</a>
      <button type="button">Switch account</button>
      <button type="button" id="sign-out">Sign out</button>
    </div>
  </nav>
</header>
<main id="screen" class="${hashed('main')}"></main>
<footer class="${hashed('foot')}">
  <a href="/contactus">Contact us</a> <a href="/acctmgmt/passthrough/PRIVACYCHOICES">Privacy choices</a>
</footer>`;
