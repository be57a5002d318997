/** The account app: hash routes, old screens kept hidden, rows in shadow roots, nodes replaced. */
import { startRouter } from '/practice-client/index.js';
import { startFrame } from '/practice-site/frame.js';
import '/practice-site/ion-item.js';
import { screens } from '/practice-site/screens.js';
import { wireForms } from '/practice-site/forms.js';

startFrame();

const router = startRouter({
  outlet: '#app',
  mode: 'hash',
  late: 350,
  keepOld: true,
  fallback: '/',
  routes: screens.map((screen) => ({ ...screen, after: (shown) => wireForms(shown, router) })),
});

document.querySelector('#app').addEventListener('click', (event) => {
  const row = event.target.closest('[data-go]');
  if (row) router.go(row.dataset.go);
});
