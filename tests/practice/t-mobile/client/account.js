// The signed-in app. Screens come late, old ones stay hidden, nodes are replaced, sessions end.
import {
  cookieBanner,
  megaMenu,
  signOut,
  startRouter,
  survey,
  timeOut,
} from '/practice-client/index.js';
import { billRoutes } from './bill.js';
import { homeRoutes } from './home.js';
import { profileRoutes } from './profile.js';

const home = '/account/dashboard';
const signIn = 'https://account.t-mobile.com/signin/v2/';

for (const root of document.querySelectorAll('[data-menu]'))
  megaMenu(root, { fullScreen: root.dataset.menu === 'full-screen' });
document.querySelector('#logout-Ok').addEventListener('click', () => signOut('/'));

const app = { go: (path) => router.go(path) };
const router = startRouter({
  outlet: '#app',
  late: 300,
  keepOld: true,
  fallback: home,
  routes: [...billRoutes(app), ...profileRoutes(), ...homeRoutes()],
});

void cookieBanner();
if (location.pathname === home) void survey({ after: 4000 });
timeOut({
  to: signIn,
  markup: `<h2>Still there?</h2><p>Your practice session has ended.</p>
<button type="button" data-close>Log in again</button> <button type="button" data-close>Cancel</button>`,
});
