// Bill, past bills, AutoPay. The bill stands in a frame without src, as a hosted bill viewer does.
import { fragment, sameOriginFrame } from '/practice-client/index.js';

const billFrame = `<div hidden><button role="tab" id="history-tab">History</button></div>
<div role="tablist" aria-label="Bill views">
<button type="button" role="tab" id="summary-tab" aria-selected="true">Summary</button>
<button type="button" role="tab" id="line-tab" aria-selected="false">View by line</button>
<button type="button" role="tab" id="history-tab" aria-selected="false" data-practice="bill-history-tab">History</button>
</div>
<section class="bill-details"><h2>Charges</h2>
<p class="bb-charge-title">Plan <span class="bb-charge-amount">practice amount</span></p>
<h2>Equipment Installment Plan</h2><p>Remaining balance: practice amount</p>
<button type="button">Download detailed bill</button>
<button type="button" aria-label="Close">Cancel</button></section>`;

const frameStyle = `body{font:15px/1.5 system-ui,sans-serif;margin:12px;color:#222}
[hidden]{display:none}button{font:inherit;padding:6px 12px;margin:2px}
[aria-selected=true]{font-weight:600;border-bottom:3px solid #444}`;

const history = `<h1>Past bills</h1><ul class="list">
${['Oct 12, 2026', 'Sep 12, 2026', 'Aug 12, 2026']
  .map(
    (day) =>
      `<li><button type="button" aria-label="${day} Download detailed bill PDF">${day} · PDF</button></li>`,
  )
  .join('')}</ul><p>Practice bills: nothing is downloaded.</p>`;

const autopay = `<h1>AutoPay</h1><p class="state">AutoPay is on.</p>
<button type="button" class="stop" data-practice="cancel-autopay">Cancel AutoPay</button>
<dialog aria-label="Cancel AutoPay?"><h2>Cancel AutoPay?</h2>
<button type="button" class="yes">YES, CANCEL AUTOPAY</button>
<button type="button" class="no">Cancel</button></dialog>
<p><a href="/payment/autopay/faqs">AutoPay FAQs</a></p>`;

export function billRoutes(app) {
  const title = 'Bill · practice T-Mobile';
  const bill = () => billScreen(app);
  return [
    { path: '/bill/summary', title, screen: bill, late: 700 },
    { path: '/bill/summary/*', title, screen: bill, late: 700 },
    { path: '/bill/historical', title: 'Past bills · practice T-Mobile', screen: () => history },
    {
      path: '/payment/autopay',
      title: 'AutoPay · practice T-Mobile',
      screen: () => autopay,
      after: wireAutopay,
    },
  ];
}

function billScreen(app) {
  const box = document.createElement('div');
  box.append(
    fragment(`<h1>Bill</h1><p>Account number: 000 000 000 (practice)
<a href="/payment/autopay" data-practice="autopay-link">Manage AutoPay</a></p><div class="bill-frame"></div>`),
  );
  const frame = sameOriginFrame(box.querySelector('.bill-frame'), billFrame, {
    title: 'Bill',
    css: frameStyle,
  });
  // The frame gets its document when it is put into the page, in Firefox a second one on load.
  frame.addEventListener('load', () => wireTabs(frame, app));
  return box;
}

function wireTabs(frame, app) {
  frame.contentDocument.addEventListener('click', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (tab?.id === 'history-tab') app.go('/bill/historical');
  });
}

function wireAutopay(outlet) {
  const dialog = outlet.querySelector('dialog');
  outlet.querySelector('.stop').addEventListener('click', () => dialog.showModal());
  outlet.querySelector('.no').addEventListener('click', () => dialog.close());
  outlet.querySelector('.yes').addEventListener('click', () => {
    dialog.close();
    outlet.querySelector('.state').textContent = 'AutoPay is off.';
    outlet.querySelector('.stop').remove();
  });
}
