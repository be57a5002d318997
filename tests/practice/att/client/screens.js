/** The signed-in screens by path. Amounts and numbers are made up. */
import { hashed } from './names.js';
import { cancelRequest } from './cancel-request.js';

const card = (inside, attributes = '') =>
  `<section class="${hashed('card')}" ${attributes}>${inside}</section>`;

const screen = (path, title, markup) => ({
  path,
  title: `${title} · practice`,
  screen: () => `<h1>${title}</h1>${markup}`,
});

const overview =
  card(
    `<h2>Balance</h2><p class="type-60">$00.00</p>
<a href="/acctmgmt/billing/mybillingcenter">View bill</a> <button type="button">Make a payment</button>`,
    'data-testid="billandpay_BalanceCard"',
  ) +
  card(`<h2>My wireless</h2><p>One line, ending in 00</p>
<button type="button" data-opens="line-0" aria-expanded="false" data-testid="service-accordion-button">Line details</button>
<div id="line-0" hidden><p>Plan: practice plan</p><a href="/acctmgmt/usage">Usage</a></div>`) +
  card(`<h2>Upgrade offer</h2><p>Trade in an old phone.</p><button type="button">Cancel</button>`);

const bill =
  card(`<p class="titleBill">Account number <span aria-label="accountNumber">000000000000</span></p>
<p>Bill period: practice month</p><p class="type-60">$00.00</p>
<button type="button">Download PDF</button> <button type="button">View/print PDF</button>`) +
  card(`<h2>More</h2>
<p><a href="/acctmgmt/billing/billandpaymenthistory?filter=bill" data-practice="history-link">See bill history</a></p>
<p><a href="/autopay" data-practice="autopay-link">Manage AutoPay</a></p>`) +
  card(`<h2>Save a little</h2><a href="/autopay?offer=1">Enroll in AutoPay</a>`);

const month = (at) => `<section data-test-id="bill_activity_card_${at}">
<h2><button type="button" data-opens="bill-${at}" aria-expanded="false" data-testid="bill_activity_accordion_title_${at}">Bill ${at + 1}</button></h2>
<div id="bill-${at}" data-testid="bill_activity_accordion_body_${at}" hidden>
<button type="button">Download PDF</button> <button type="button">Regular PDF</button></div></section>`;

const history = `${[0, 1, 2].map(month).join('')}
<form aria-label="Filter"><button type="button">Apply</button> <button type="button">Cancel</button></form>`;

const profile =
  card(`<h2>Contact info</h2><p>Email: practice</p><button type="button">Edit email</button>`) +
  card(`<h2>People &amp; Permissions</h2>
<p><a href="/acctmgmt/profile/transfer" data-practice="transfer-phone-number">Transfer phone number</a></p>
<p><a href="/acctmgmt/tobr">Transfer billing responsibility</a></p>`) +
  card(
    `<h2>Sign-in info</h2><p>User ID, password, passcode</p><button type="button">Edit passcode</button>`,
  );

const transfer = card(`<h2>Settings</h2><p>A PIN for moving your number to another company.</p>
<button type="button" data-opens="pin" aria-expanded="false">Request new PIN</button>
<button type="button">Cancel</button><p id="pin" hidden>No PIN is made on a practice site.</p>`);

const suspend = card(`<p>The monthly fees go on while a line is suspended.</p>
<button type="button">Suspend</button> <button type="button">Cancel</button>`);

export const screens = [
  screen('/acctmgmt/overview', 'Overview', overview),
  screen('/acctmgmt/accountoverview', 'Overview', overview),
  screen('/acctmgmt/billing/mybillingcenter', 'My billing center', bill),
  screen('/acctmgmt/billandpay', 'My billing center', bill),
  screen('/acctmgmt/billing/billandpaymenthistory', 'Bill and payment history', history),
  screen('/acctmgmt/history', 'Bill and payment history', history),
  screen('/acctmgmt/profile/overview', 'Profile', profile),
  screen('/acctmgmt/myprofile', 'Profile', profile),
  screen('/acctmgmt/profile/transfer', 'Transfer phone number', transfer),
  screen('/acctmgmt/practice-cancel-request', 'Online cancel request', cancelRequest),
  screen('/suspend', 'Suspend service', suspend),
  screen('/acctmgmt/**', 'My account', card('<p>Nothing special on this page.</p>')),
];
