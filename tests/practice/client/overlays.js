/** Things that lie over the page: cookie banner, survey, modals. */
import { fragment, late } from './nodes.js';
import { switchValue } from './switches.js';

/**
 * Puts markup over the page after `after` ms; a press on [data-close] removes it.
 * `once`: not again in this session. `modal`: a real modal dialog, all else is inert.
 */
export async function overlay({ name, markup, after = 0, once = false, modal = false, closed }) {
  const key = `practice-${name}`;
  if (switchValue(name, 'on') === 'off' || (once && sessionStorage.getItem(key))) return;
  if (after) await late(after);
  const box = document.createElement(modal ? 'dialog' : 'div');
  box.className = `practice-overlay practice-${name}`;
  box.append(fragment(markup));
  document.body.append(box);
  if (modal) box.showModal();
  box.addEventListener('click', (event) => {
    if (!event.target.closest('[data-close]')) return;
    box.remove();
    if (once) sessionStorage.setItem(key, 'closed');
    closed?.();
  });
}

/** A cookie banner along the bottom whose settings panel has a "Cancel" that cancels no line. */
export function cookieBanner(options = {}) {
  return overlay({
    name: 'cookie-banner',
    markup: cookieMarkup,
    after: 400,
    once: true,
    ...options,
  });
}

/** A survey in the middle of the page. */
export function survey(options = {}) {
  return overlay({ name: 'survey', markup: surveyMarkup, after: 1500, once: true, ...options });
}

const cookieMarkup = `
<section id="practice-cookies" role="region" aria-label="Cookie notice">
  <p>We use cookies to run this practice site.</p>
  <button type="button" data-close>Accept all</button>
  <button type="button" id="filter-cancel-handler" data-close>Cancel</button>
</section>`;

const surveyMarkup = `
<div role="dialog" aria-label="Survey">
  <h2>How are we doing?</h2>
  <p>Would you answer a few questions after your visit?</p>
  <button type="button">Yes, I’ll take part</button>
  <button type="button" data-close>No, thanks</button>
  <button type="button" data-close aria-label="Close survey">Cancel</button>
</div>`;
