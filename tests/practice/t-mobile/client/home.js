// Account home and the pages of the account that lead nowhere further.

const screen = `<h1>Hello, practice customer</h1>
<p>Account number: 000 000 000 (practice)</p>
<section class="card"><h2>Bill</h2><p>Due in two weeks.</p>
<a href="/bill/summary" data-practice="view-bill-link">View bill</a></section>
<section class="card"><h2>AutoPay</h2><p>On.</p>
<a href="/payment/autopay" data-practice="autopay-link">Manage AutoPay</a>
<a href="/payment/autopay/faqs">AutoPay FAQs</a></section>
<section class="card"><h2>My line</h2><p>One practice line.</p>
<a href="/account/line">Lines and devices</a></section>
<section class="card"><h2>Your order</h2>
<button type="button" id="modalCancel">Cancel</button></section>`;

const line = `<h1>Lines and devices</h1><ul class="list">
<li>Practice phone <a href="/account/line/suspend">Suspend a line temporarily</a></li>
<li>Practice phone <a href="/account/line/lost">Report lost or stolen</a></li></ul>`;

const elsewhere = (path) => {
  const box = document.createElement('div');
  box.innerHTML = '<h1>Practice account page</h1><p></p><button type="button">Cancel</button>';
  box.querySelector('p').textContent = path;
  return box;
};

export function homeRoutes() {
  const title = 'My account · practice T-Mobile';
  const homes = ['/account/dashboard', '/my-account/dashboard', '/account', '/my-account'];
  return [
    ...homes.map((path) => ({ path, title, screen: () => screen, replaceAfter: 900 })),
    { path: '/account/line', title: 'Lines · practice T-Mobile', screen: () => line },
    ...['/account/**', '/my-account/**', '/bill/**', '/payment/*', '/payments/**'].map((path) => ({
      path,
      title,
      screen: elsewhere,
    })),
  ];
}
