/** Public and support pages: menus, late topics, replaced top bar, what lies over the page. */
import {
  cookieBanner,
  fragment,
  late,
  megaMenu,
  overlay,
  replaceNodes,
} from '/practice-client/index.js';
import { appBannerMarkup } from './over-the-page.js';

const topBar = document.querySelector('header');
megaMenu(topBar);
setTimeout(() => replaceNodes(document.querySelector('#main-nav')), 1200);

const lateMarkup = document.querySelector('#late-markup');
if (lateMarkup) {
  await late(400);
  const place = document.querySelector('#late');
  place.replaceChildren(fragment(lateMarkup.innerHTML));
  megaMenu(place);
}

void cookieBanner();
if (location.pathname === '/')
  void overlay({ name: 'app-banner', markup: appBannerMarkup, after: 700, once: true });
