/** The online cancel request, with an offer to stay in the way. Nothing can be sent. */
import { hashed } from './names.js';

export const cancelRequest = `
<section class="${hashed('offer')}" aria-label="Offer">
  <h2>Before you go</h2>
  <p>Stay with us and get a credit every month.</p>
  <button type="button" class="${hashed('strong')}">Keep my service</button>
  <button type="button" data-opens="request" aria-expanded="false">No thanks, go on</button>
</section>
<section id="request" class="${hashed('card')}" hidden>
  <h2>Which line?</h2>
  <p><label><input type="radio" name="line"> Line ending in 00</label></p>
  <button type="button" data-opens="request-done" aria-expanded="false">Send request</button>
  <button type="button">Cancel</button>
  <p id="request-done" hidden>This is a practice site: nothing was sent.</p>
</section>`;
