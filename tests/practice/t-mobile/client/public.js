// The public pages: menus, banner, and an offer that lies over the article on leaving.
import { cookieBanner, megaMenu, overlay, practiceForm } from '/practice-client/index.js';

for (const root of document.querySelectorAll('[data-menu]'))
  megaMenu(root, { fullScreen: root.dataset.menu === 'full-screen' });
for (const form of document.querySelectorAll('form[data-next]'))
  practiceForm(form, form.dataset.next);
void cookieBanner();

if (document.querySelector('[data-offer=retention]'))
  void overlay({
    name: 'retention',
    after: 1200,
    once: true,
    markup: `<div class="phx-modal" role="dialog" aria-label="Before you go">
<h2>Stay and save</h2><p>A practice offer.</p>
<button type="button" data-close>Keep my service</button>
<button type="button" class="phx-modal__close" data-close>Cancel</button></div>`,
  });
