/** Public pages: the header comes late, a cookie banner and a survey lie over the page. */
import { cookieBanner, fragment, late, megaMenu, overlay, survey } from '/practice-client/index.js';

const place = document.querySelector('#vz-gh20');
const template = document.querySelector('#late-header');

await late(500);
place.append(fragment(template.innerHTML));
template.remove();
megaMenu(place);

cookieBanner();
if (document.querySelector('[data-survey]')) survey();

document.addEventListener('click', (event) => {
  if (!event.target.closest('[data-modal]')) return;
  overlay({
    name: 'offer',
    modal: true,
    markup: `<h2>See your offers</h2>
<p>Nothing happens here: this is a practice site.</p>
<button type="button" class="modal-button" data-close>Cancel</button>`,
  });
});
