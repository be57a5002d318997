/** The chat: a robot, a retention offer, and what ending a line looks like. Nothing typed is read. */
import { fragment, late, overlay } from '/practice-client/index.js';

const panelMarkup = `
<div id="practice-chat" role="dialog" aria-label="Chat">
  <h2>Chat</h2>
  <ol class="says"><li>Practice assistant: how can I help?</li></ol>
  <form><label>Ask a question <input autocomplete="off" placeholder="Ask a question"></label>
  <button type="submit">Send</button></form>
  <button type="button" class="close">Minimize</button>
</div>`;

/** Wires the entry: a press opens the panel, another closes it. */
export function startChat(entry) {
  entry.addEventListener('click', async () => {
    const open = document.querySelector('#practice-chat');
    if (open) return open.remove();
    await late(300);
    document.body.append(fragment(panelMarkup));
    wire(document.querySelector('#practice-chat'));
  });
}

function wire(panel) {
  const form = panel.querySelector('form');
  panel.querySelector('.close').addEventListener('click', () => panel.remove());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    form.reset();
    await late(400);
    say(
      panel,
      `Practice assistant: do you want to leave? I did not read what you typed.
<button type="button" data-answer="line">Disconnect a line</button>
<button type="button" data-answer="agent">Chat with a live agent</button>
<button type="button" data-answer="stay">Cancel</button>`,
    );
  });
  panel.addEventListener('click', (event) => {
    const answer = event.target.closest('[data-answer]')?.dataset.answer;
    if (answer === 'line') retain(panel);
    if (answer === 'agent') say(panel, 'Practice agent: which line, and what is the owner’s name?');
    if (answer === 'stay') say(panel, 'Practice assistant: nothing was changed.');
  });
}

// The offer comes as a modal dialog, whose "Cancel" keeps the line.
function retain(panel) {
  overlay({
    name: 'retention',
    modal: true,
    markup: `<h2>Before you go</h2>
<p>Stay, and pay $10 less for three practice months.</p>
<button type="button" data-close>Keep my line</button>
<button type="button" data-close>Cancel</button>
<button type="button" data-close data-leave>No, thanks</button>`,
  });
  document.querySelector('[data-leave]').addEventListener('click', () => {
    say(
      panel,
      'Practice assistant: your practice line ends on the last day of the cycle. Confirmation PRACTICE-0000. Save this chat.',
    );
  });
}

function say(panel, markup) {
  const item = document.createElement('li');
  item.append(fragment(markup));
  panel.querySelector('.says').append(item);
}
