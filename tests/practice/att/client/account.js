/** The signed-in part: a single-page app that keeps the old screen hidden and re-renders late. */
import {
  cookieBanner,
  fragment,
  megaMenu,
  startRouter,
  signOut,
  survey,
  timeOut,
} from '/practice-client/index.js';
import { frame } from './account-frame.js';
import { surveyMarkup, timeOutMarkup } from './over-the-page.js';
import { screens } from './screens.js';

const app = document.querySelector('#app');
app.replaceChildren(fragment(frame));
megaMenu(app.querySelector('header'));
app.querySelector('#sign-out').addEventListener('click', () => signOut('/'));

// Presses inside a screen: folds open, panels change. Listening above survives replaced nodes.
app.querySelector('#screen').addEventListener('click', (event) => {
  const button = event.target.closest('[data-opens]');
  if (!button) return;
  const panel = button.closest('.practice-screen').querySelector(`#${button.dataset.opens}`);
  panel.hidden = !panel.hidden;
  button.setAttribute('aria-expanded', String(!panel.hidden));
});

startRouter({
  outlet: '#screen',
  routes: screens,
  late: 400,
  keepOld: true,
  replaceAfter: 900,
  fallback: '/acctmgmt/overview',
});

void cookieBanner();
void survey({ markup: surveyMarkup, after: 6000 });
timeOut({ markup: timeOutMarkup, to: '/acctmgmt/login' });
