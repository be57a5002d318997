/** What both signed-in apps share: menu, chat, session time-out. */
import { megaMenu, timeOut } from '/practice-client/index.js';
import { startChat } from '/practice-site/chat.js';

/** Wires the shell once. */
export function startFrame() {
  megaMenu(document.querySelector('#vz-gh20 nav:not([hidden])'), { fullScreen: true });
  startChat(document.querySelector('.chat-entry'));
  timeOut({
    to: `https://secure.verizon.com/signin?goto=${encodeURIComponent(location.href)}`,
    markup: `<h2>Are you still there?</h2>
<p>Your session has ended. Please sign in again.</p>
<button type="button" data-close>OK</button>`,
  });
}
