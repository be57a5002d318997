/** What lies over the page: app banner, survey, the end of the session. */

/** An app banner whose close button has "cancel" in its id. */
export const appBannerMarkup = `
<section role="region" aria-label="App">
  <p>There is an app for this.</p>
  <button type="button">Open app</button>
  <button type="button" id="cancelModalXBtn" aria-label="Close" data-close>✕</button>
</section>`;

/** The survey invitation, with the class names such a survey has. */
export const surveyMarkup = `
<div class="uws-modal browseInvite" role="dialog" aria-label="Survey">
  <p>Tell us about your visit?</p>
  <button type="button" class="uws-invite__button-accept">Yes</button>
  <button type="button" class="uws-invite__button-decline" data-close>No, thanks</button>
  <button type="button" class="uws-modal__close" aria-label="Cancel" data-close>✕</button>
</div>`;

/** Shown when the session has ended. */
export const timeOutMarkup = `
<h2>Your session has ended</h2>
<p>Sign in again to go on.</p>
<button type="button" data-close>OK</button>`;
