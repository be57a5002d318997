/** Changes held back to where the control leads: the page it opens is the same one. */
import { present, type Operator } from '../../scene.ts';
import { digits, readdress } from './tools.ts';

/** A person can read from each that it is the same page. */
export const addresses: readonly Operator[] = [
  // Java servers write the session into the address of who refuses cookies.
  present('a session in the address', (scene) =>
    readdress(scene, (url) => {
      if (url.pathname === '/') return false;
      url.pathname = `${url.pathname.replace(/\/$/, '')};jsessionid=${digits(scene, 8)}A${digits(scene, 5)}.n2`;
      return true;
    }),
  ),
  // xfinity.com: "/m/Billing/", "/Overview/": servers that do not mind capitals.
  present('capitals in the address', (scene) =>
    readdress(scene, (url) => {
      const before = url.pathname;
      url.pathname = before.replace(/(?<=[/-])[a-z]/g, (letter) => letter.toUpperCase());
      return url.pathname !== before;
    }),
  ),
  // Adobe Experience Manager (att.com): every page ends with ".html"; others with a page of their own.
  present('an ending to the address', (scene) =>
    readdress(scene, (url) => {
      const path = url.pathname.replace(/\/$/, '');
      if (path === '' || /\.\w+$/.test(path)) return false;
      url.pathname = path + scene.random.pick(['.html', '.jsp', '/index.html']);
      return true;
    }),
  ),
  // Verizon: "/digital/nsa/secure/ui/…": the folders of the app before the path there was.
  present('under the folders of an app', (scene) =>
    readdress(scene, (url) => {
      const app = scene.random.pick(['/digital/nsa/secure/ui', '/digital/nsa/nos/ui/ngd', '/app']);
      url.pathname = app + url.pathname;
    }),
  ),
  // Who has several accounts: the number of the one chosen is the last part.
  present('the account at the end of the address', (scene) =>
    readdress(scene, (url) => {
      if (url.pathname === '/') return false;
      url.pathname = `${url.pathname.replace(/\/$/, '')}/${digits(scene, 10)}`;
      return true;
    }),
  ),
  // verizon.com 2026: "/home/internet/#checkavailability": straight to the part that matters.
  present('a place in the page added to the address', (scene) =>
    readdress(scene, (url) => {
      if (url.hash) return false;
      url.hash = scene.random.pick(['main-content', 'start', 'top']);
      return true;
    }),
  ),
];
