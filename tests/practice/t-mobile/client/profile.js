// Profile, in an open shadow root that comes late; security; T-Mobile ID with two "Edit".
import { defineShadow, practiceForm } from '/practice-client/index.js';

const css = `ul{list-style:none;padding:0}li{padding:12px;border:1px solid #ccc;margin:-1px 0}
a,button{font:inherit;color:#1a4b8c}p{margin:4px 0;color:#555}`;

defineShadow(
  'xpr-profile',
  `<ul>
<li><a href="/my-account/profile/tmobile-id" data-practice="tmobile-id-link">T-Mobile ID</a><p>Password, PIN/Passcode</p></li>
<li><a href="/account/profile/security" data-practice="security-link">Security</a><p>SIM Protection</p></li>
<li><a href="/account/profile/permissions">Permissions &amp; controls</a><p>Line permissions, Transfer PIN (on your phone only)</p></li>
<li><a href="/account/profile/address">Billing &amp; e911 address</a><p>Where paper goes</p></li>
</ul>`,
  css,
);

const address = `<h1>Billing &amp; e911 address</h1><form class="card">
<label>Street <input autocomplete="off"></label>
<button type="submit">Save</button> <button type="reset" data-testid="Cancel">Cancel</button></form>`;

const security = `<h1>Security</h1><ul class="list">
<li><label><input type="checkbox" role="switch"> SIM Protection</label></li></ul>
<button type="button">Cancel</button>`;

const ids = `<h1>T-Mobile ID</h1><ul class="list">
<li><h2>Password</h2><button type="button">Edit</button></li>
<li><h2>PIN/Passcode</h2><button type="button" class="pin" data-practice="edit-pin">Edit</button></li></ul>
<form class="card" hidden><label>New PIN <input type="password" autocomplete="off"></label>
<button type="submit">Save</button> <button type="reset">Cancel</button></form>`;

export function profileRoutes() {
  const title = 'Profile · practice T-Mobile';
  const profile = () => '<h1>Profile</h1><xpr-profile></xpr-profile>';
  return [
    { path: '/account/profile', title, screen: profile, late: 900 },
    { path: '/my-account/profile', title, screen: profile, late: 900 },
    { path: '/account/profile/security', title, screen: () => security },
    { path: '/account/profile/address', title, screen: () => address, after: stay },
    { path: '/my-account/profile/tmobile-id/**', title, screen: () => ids, after: wirePin },
  ];
}

function stay(outlet) {
  practiceForm(outlet.querySelector('form'), '/account/profile');
}

function wirePin(outlet) {
  const form = outlet.querySelector('form');
  outlet.querySelector('.pin').addEventListener('click', () => (form.hidden = false));
  form.addEventListener('reset', () => (form.hidden = true));
  practiceForm(form, '/account/profile');
}
