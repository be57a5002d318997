/** Forms of the account pages: nothing typed is read, kept or sent. */
import { overlay } from '/practice-client/index.js';

/** Wires the forms and dialogs of one screen; its "Cancel" only leaves the form. */
export function wireForms(shown, router) {
  for (const form of shown.querySelectorAll('form'))
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.reset();
      router.go(form.dataset.next ?? '/security');
    });
  for (const cancel of shown.querySelectorAll('[data-testid="Cancel"]'))
    cancel.addEventListener('click', () => router.go(cancel.dataset.back));
  for (const toggle of shown.querySelectorAll('[role="switch"]'))
    toggle.addEventListener('click', () => confirmLock(toggle));
}

function confirmLock(toggle) {
  const isOn = toggle.getAttribute('aria-checked') === 'true';
  toggle.setAttribute('aria-checked', String(!isOn));
  overlay({
    name: 'lock',
    modal: true,
    markup: `<h2>${isOn ? 'The lock is off now' : 'The lock is on now'}</h2>
<p>Only on this practice page.</p>
<button type="button" data-close>Done</button>`,
  });
}
