/** The practice T-Mobile: which request gets which page. Paths as in content-rules/carriers/t-mobile. */
import type { PracticeRequest, PracticeSite, Reply } from '../site.ts';
import { findArticle } from './articles.ts';
import {
  articlePage,
  businessPage,
  contactPage,
  guestPayPage,
  homePage,
  prepaidPage,
  publicPage,
  supportHome,
} from './public-pages.ts';
import { accountShell, signInHere, signInShell } from './shells.ts';

const www = 'https://www.t-mobile.com';
const signInEntry = 'https://account.t-mobile.com/signin/v2/?client_id=practice';
const home = `${www}/account/dashboard`;

export const site: PracticeSite = {
  carrier: 't-mobile',
  name: 'T-Mobile (practice)',
  start: `${www}/`,
  hosts: [
    'www.t-mobile.com',
    't-mobile.com',
    'es.t-mobile.com',
    'account.t-mobile.com',
    'my.t-mobile.com',
    'prepaid.t-mobile.com',
    'tfb.t-mobile.com',
    'business.t-mobile.com',
  ],
  files: new URL('./client/', import.meta.url),
  tryThis: {
    en: [
      'Open the “Log in” menu and sign in with anything you like.',
      'Take a wrong turn: press “Usage” instead of “Bill & pay”.',
      'Open Support and read how service ends: there is no cancel button to find.',
    ],
    'zh-CN': [
      '打开“Log in”菜单，随便填点什么登录。',
      '故意走错：不点“Bill & pay”，点“Usage”试试。',
      '打开 Support，看看怎样销号：网站上没有销号按钮。',
    ],
  },
  respond: (request) => byHost[request.url.hostname]?.(request),
};

type Answer = (request: PracticeRequest) => Reply | undefined;

const byHost: Record<string, Answer> = {
  'www.t-mobile.com': (request) => accountReply(request) ?? publicReply(request, 'en'),
  't-mobile.com': ({ url }) => redirect(`${www}${url.pathname}${url.search}`),
  'es.t-mobile.com': (request) => publicReply(request, 'es'),
  'account.t-mobile.com': () => html(signInShell()),
  'my.t-mobile.com': ({ url, signedIn }) => redirect(signedIn ? newPath(url) : signInEntry),
  'prepaid.t-mobile.com': ({ url }) =>
    url.pathname === '/direct-to-account' ? redirect(signInEntry) : html(prepaidPage(url.pathname)),
  'tfb.t-mobile.com': () => html(businessPage()),
  'business.t-mobile.com': () => html(businessPage()),
};

/** The signed-in app; undefined where the path is public. */
function accountReply({ url, signedIn }: PracticeRequest): Reply | undefined {
  const path = url.pathname.replace(/\/$/, '');
  if (/^\/signin(\/|$)/.test(path)) return redirect(signInEntry);
  if (!/^\/(account|my-account|bill|payments?)(\/|$)/.test(path) || path.endsWith('/faqs'))
    return undefined;
  // As on some real paths, the form is then shown under the address that was asked for.
  if (!signedIn) return path.startsWith('/my-account') ? html(signInHere()) : redirect(signInEntry);
  // Loaded directly this one bounces home; only the link in the page leads here.
  return path === '/bill/historical' ? redirect(home) : html(accountShell());
}

function publicReply({ url, signedIn }: PracticeRequest, lang: 'en' | 'es'): Reply | undefined {
  const path = url.pathname.replace(/\/$/, '') || '/';
  const who = { lang, signedIn };
  if (path === '/') return html(homePage(who));
  if (path.startsWith('/business')) return html(businessPage());
  if (path === '/support') return html(supportHome(who));
  if (path === '/guestpay') return html(guestPayPage(who));
  if (path === '/contact-us') return html(contactPage(who));
  const article = findArticle(path);
  if (article) return html(articlePage(article, who));
  return path.startsWith('/plans') || path.startsWith('/offers')
    ? html(publicPage(path, who))
    : undefined;
}

/** Where the old account host sends its old paths. */
function newPath(url: URL): string {
  const moved: Record<string, string> = {
    '/billandpay': '/bill/summary',
    '/account/profile': '/account/profile',
    '/contact-us': '/contact-us',
  };
  return www + (moved[url.pathname] ?? '/account/dashboard');
}

function html(markup: string): Reply {
  return { kind: 'html', html: markup };
}

function redirect(to: string): Reply {
  return { kind: 'redirect', to };
}
