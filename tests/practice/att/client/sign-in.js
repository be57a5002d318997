/** Sign-in forms: what is typed is thrown away, then the next step comes. */
import { practiceForm } from '/practice-client/index.js';

for (const form of document.querySelectorAll('form')) {
  const { next, signsIn } = form.dataset;
  practiceForm(form, signsIn ?? next, { signsIn: signsIn !== undefined });
}
