/** The account app's screens. Addresses after "#" are ours; labels and ids follow what is known. */

const bill = '/digital/nsa/secure/ui/bill/overview/';
const cancel = (back) =>
  `<button type="button" data-testid="Cancel" data-back="${back}">Cancel</button>`;

export const screens = [
  {
    path: '/',
    title: 'Account home | Practice Verizon',
    screen: () => `<h1>Hello, practice customer</h1>
<p>Account number: <span data-cs-mask="true">000000000-00001</span></p>
<section class="card"><h2>Your bill</h2><p>$0.00, practice money</p>
<a data-testid="viewBillLinkTextL2" href="${bill}" data-practice="home-bill">View bill</a>
<a href="#/auto-pay">Pay bill</a></section>
<section class="card"><h2>Your line</h2><p>(555) 555-0100</p><a href="#/auto-pay">Upgrade</a></section>`,
  },
  {
    path: '/devices',
    title: 'Devices | Practice Verizon',
    screen: () => `<h1>Device Overview</h1>
<section class="card"><h2>Practice phone</h2><p>Left to pay: $0.00, practice money</p>
<button type="button">Manage</button></section>
<section class="card"><h2>Practice watch</h2><p>Left to pay: $0.00</p>
<button type="button">Manage</button></section>`,
  },
  {
    path: '/profile',
    title: 'Profile | Practice Verizon',
    replaceAfter: 600,
    screen: () => `<h1>Profile and settings</h1>
<div class="rows">
<button type="button" aria-label="Contact and Billing" data-go="/contact">Contact and Billing ›</button>
<button type="button" aria-label="Security" data-go="/security" data-practice="security">Security ›</button>
<button type="button" aria-label="Privacy" data-go="/auto-pay">Privacy ›</button>
</div>`,
  },
  {
    path: '/contact',
    title: 'Contact | Practice Verizon',
    screen: () => `<h1>Billing address</h1>
<form data-next="/profile"><label>ZIP code <input data-testid="zipCode" autocomplete="off"></label>
<button type="submit">Save</button> ${cancel('/profile')}</form>`,
  },
  {
    path: '/security',
    title: 'Security | Practice Verizon',
    late: 700,
    screen: () => `<h1>Security</h1>
<div class="rows">
<ion-item data-track="security:account_pin" data-go="/account-pin" data-practice="account-pin">Account PIN</ion-item>
<ion-item data-track="security:number_lock" data-go="/number-lock" data-practice="number-lock">Number Lock</ion-item>
<ion-item data-track="security:sim_protection" data-go="/auto-pay">SIM Protection</ion-item>
<ion-item data-track="security:transfer_pin" data-go="/transfer-pin" data-practice="transfer-pin">Number Transfer PIN</ion-item>
</div>`,
  },
  {
    path: '/account-pin',
    title: 'Account PIN | Practice Verizon',
    screen: () => `<h1>Account PIN</h1>
<form><label>New PIN <input inputmode="numeric" autocomplete="off"></label>
<button type="submit">Save</button> ${cancel('/security')}</form>`,
  },
  {
    path: '/number-lock',
    title: 'Number Lock | Practice Verizon',
    screen: () => `<h1>Number Lock</h1>
<p>(555) 555-0100 <button type="button" role="switch" aria-checked="true" aria-label="Lock (555) 555-0100">Lock</button></p>`,
  },
  {
    path: '/transfer-pin',
    title: 'Transfer PIN | Practice Verizon',
    screen: () => `<h1>Move a number</h1>
<p>A PIN for the new carrier. It is not the account PIN.</p>
<button type="button" aria-label="Generate PIN" data-go="/transfer-pin-ready" data-practice="generate-pin">Generate PIN</button>
${cancel('/security')}`,
  },
  {
    path: '/transfer-pin-ready',
    title: 'Transfer PIN | Practice Verizon',
    screen: () => `<h1>Move a number</h1>
<h2>Here’s your Number Transfer PIN.</h2>
<p>000000 (practice: it moves nothing)</p>`,
  },
  {
    path: '/auto-pay',
    title: 'My account | Practice Verizon',
    screen: () => `<h1>Another page of the account</h1>
<p>This practice site has nothing here.</p>`,
  },
];
