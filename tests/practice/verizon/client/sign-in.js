/** The login steps. What is typed is thrown away; any input leads on. */
import { signIn } from '/practice-client/index.js';

const home = 'https://www.verizon.com/digital/nsa/secure/ui/udb/#/';
const steps = [...document.querySelectorAll('form[data-step]')];

function show(at) {
  steps.forEach((step, i) => {
    step.hidden = i !== at;
  });
}

// Only back to this carrier's own account pages, as a careful login wall does.
function destination() {
  const wanted = new URLSearchParams(location.search).get('goto') ?? '';
  const url = URL.parse(wanted);
  const known = url?.origin === 'https://www.verizon.com' && url.pathname.startsWith('/digital/');
  return known ? url.href : home;
}

steps.forEach((step, i) => {
  step.addEventListener('submit', (event) => {
    event.preventDefault();
    step.reset();
    if (i + 1 < steps.length) show(i + 1);
    else signIn(destination());
  });
  step.querySelector('[data-back]')?.addEventListener('click', () => show(0));
});

for (const form of document.querySelectorAll('form[data-done]'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const says = document.createElement('p');
    says.textContent = form.dataset.done;
    form.replaceWith(says);
  });
