/** Changes held back to where the control leads and what stands in its attributes. */
import { hrefOf, make, present, type Operator } from '../../scene.ts';
import { addressOf, boxed, siteOf } from './placing.ts';

/** The page it opens is the same one. */
export const addresses: readonly Operator[] = [
  // classdojo.com: "/press" → "/press/"; usps.com: "welcome.htm" gone.
  present('address tidied', (scene) => {
    const url = addressOf(scene);
    if (!url || url.pathname === '/') return false;
    if (/\.html?$/.test(url.pathname)) url.pathname = url.pathname.replace(/\.html?$/, '');
    else url.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
    scene.control.setAttribute('href', url.href);
    return true;
  }),
  // homedepot.com: secure2 → www; usps.com: www/help → faq; T-Mobile: my.t-mobile.com → account.t-mobile.com.
  present('address on another host of the site', (scene) => {
    const url = addressOf(scene);
    if (!url) return false;
    url.host = `${url.hostname.startsWith('account.') ? 'my' : 'account'}.${siteOf(url)}`;
    scene.control.setAttribute('href', url.href);
    return true;
  }),
  // usps.com: "/who-we-are/foia/" → "/who/legal/foia/"; AT&T: "/olam/…" → "/acctmgmt/…": the last part stays.
  present('folders of the address renamed', (scene) => {
    const url = addressOf(scene);
    const parts = url?.pathname.split('/').filter(Boolean) ?? [];
    if (!url || parts.length < 2) return false;
    url.pathname = `/${scene.random.pick(['my', 'experience', 'self-service/app'])}/${parts.at(-1)}`;
    scene.control.setAttribute('href', url.pathname + url.search + url.hash);
    return true;
  }),
  // AT&T: href="#" all over the menu, "javascript:void(0)" at the checkout. Where the rule itself says that
  // only the path tells it from its namesakes, nobody could say any more, so it does not fit there.
  present('address in a script', (scene) => {
    const href = hrefOf(scene.control);
    if (!addressOf(scene) || scene.pathDecides) return false;
    scene.control.setAttribute('href', scene.random.pick(['#', 'javascript:void(0)']));
    scene.control.setAttribute('data-url', href);
    return true;
  }),
  // Adobe Target on T-Mobile's and AT&T's pages: the old offer stays in the page, unseen and with all its marks.
  present('the old one unseen, with its marks', (scene) => {
    const { control } = scene;
    const old = control.cloneNode(true) as HTMLElement;
    old.classList.add('mbox-default');
    old.style.setProperty('visibility', 'hidden', 'important');
    for (const { name } of [...control.attributes])
      if (/^(id$|name$|data-)/.test(name)) control.removeAttribute(name);
    const offer = make(scene, 'div', { class: 'at-element-marker' });
    boxed(scene, offer);
    offer.before(old);
  }),
];
