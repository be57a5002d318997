/** The bill app: path routes, late; every other account path gets an empty screen. */
import { startRouter } from '/practice-client/index.js';
import { startFrame } from '/practice-site/frame.js';

const base = '/digital/nsa/secure/ui';
const months = ['October 2026', 'September 2026', 'August 2026'];

startFrame();
startRouter({
  outlet: '#app',
  late: 600,
  replaceAfter: 900,
  routes: [
    {
      path: `${base}/bill/overview`,
      title: 'Bill | Practice Verizon',
      screen: () => `<h1>Your bill</h1>
<p>Account: 000000000-00001</p>
<div class="rows"><a href="${base}/bill/history/" data-practice="bill-history">Bill history</a>
<a href="${base}/ngd/bill/billdetails">Bill details</a>
<a href="${base}/udb/#/auto-pay">Pay bill</a></div>`,
    },
    {
      path: `${base}/bill/history`,
      title: 'Bill history | Practice Verizon',
      screen: () => `<h1>Bill history</h1>
<ul>${months.map((month) => `<li>${month} <button type="button">Download ${month}</button></li>`).join('')}</ul>`,
    },
    {
      path: `${base}/ngd/bill/billdetails`,
      title: 'Bill details | Practice Verizon',
      screen: () => `<h1>Bill details</h1>
<button type="button" aria-label="Review bill PDF opens in a new tab">Review bill PDF</button>`,
    },
    {
      path: `${base}/**`,
      title: 'My account | Practice Verizon',
      screen: () => '<h1>Another page of the account</h1>',
    },
  ],
});
