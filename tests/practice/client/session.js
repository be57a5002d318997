/** Signing in and out without sending anything: a cookie set by script, nothing more. */
import { overlay } from './overlays.js';
import { switchValue } from './switches.js';

/** True while the practice cookie is there. */
export function isSignedIn() {
  return document.cookie.split('; ').includes('practice_session=1');
}

/** Sets the practice cookie for all hosts of the carrier, then goes to `next`. */
export function signIn(next) {
  setSession('1');
  location.assign(next);
}

/** Clears it, then goes to `next`. */
export function signOut(next) {
  setSession('; max-age=0');
  location.assign(next);
}

/** On submit the fields are emptied and the page moves on. Nothing typed is read, kept or sent. */
export function practiceForm(form, next, { signsIn = false } = {}) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.reset();
    if (signsIn) signIn(next);
    else location.assign(next);
  });
}

/** After `after` ms (or the `timeout` switch) the session ends: a modal, or straight to `to`. */
export function timeOut({ after = 0, markup, to }) {
  const wait = Number(switchValue('timeout', after));
  if (!wait) return;
  setTimeout(() => {
    if (!markup) return signOut(to);
    overlay({ name: 'timeout', markup, modal: true, closed: () => signOut(to) });
  }, wait);
}

function setSession(value) {
  const domain = location.hostname.split('.').slice(-2).join('.');
  document.cookie = `practice_session=${value}; domain=.${domain}; path=/; secure`;
}
