/** The practice carrier that plays AT&T at its own host names. */
import { page } from '../html.ts';
import type { PracticeRequest, PracticeSite, Reply } from '../site.ts';
import { businessPage } from './business-pages.ts';
import { hashed } from './frame.ts';
import { otherPage, publicPages } from './public-pages.ts';
import { codePage, helpPage, passwordPage } from './sign-in-pages.ts';
import { otherArticle, supportPages } from './support-pages.ts';

const signInAddress = 'https://signin.att.com/dynamic/iamLRR/LrrController?IAM_OP=login';
const home = 'https://www.att.com/acctmgmt/overview';

export const site: PracticeSite = {
  carrier: 'att',
  name: 'AT&T',
  start: 'https://www.att.com/',
  hosts: [
    'www.att.com',
    'signin.att.com',
    'oidc.idp.clogin.att.com',
    'www.business.att.com',
    // A look-alike that AT&T itself warns of: the guide must stay silent.
    'www.att620.com',
  ],
  files: new URL('./client/', import.meta.url),
  tryThis: {
    en: [
      'Open the account menu and sign in with anything.',
      'Type the address of the billing center yourself: you land on the overview.',
      'Support > Move, change, suspend & cancel service leads to the article on cancelling.',
    ],
    'zh-CN': [
      '打开账户菜单，随便填点什么登录。',
      '自己输入账单中心的网址：会跳回账户首页。',
      'Support > Move, change, suspend & cancel service 通往讲取消的文章。',
    ],
  },
  respond: (request) => {
    if (request.url.hostname === 'www.business.att.com') return businessPage();
    if (request.url.hostname === 'signin.att.com') return signIn(request);
    if (request.url.hostname === 'oidc.idp.clogin.att.com') return { kind: 'redirect', to: home };
    return main(request);
  },
};

function signIn({ url }: PracticeRequest): Reply {
  if (url.pathname === '/dynamic/iamLRR/LrrController') return passwordPage();
  if (url.pathname === '/dynamic/iamLRR/otp') return codePage();
  return helpPage();
}

function main({ url, signedIn }: PracticeRequest): Reply {
  const path = url.pathname.replace(/(.)\/$/, '$1');
  if (path === '/acctmgmt/login' || path === '/acctmgmt/signin')
    return { kind: 'redirect', to: signedIn ? home : signInAddress };
  if (path.startsWith('/acctmgmt/registration')) return helpPage();
  const open = publicPages[path] ?? supportPages[path];
  if (open) return open();
  if (path.startsWith('/acctmgmt/') || path === '/suspend') return account(path, signedIn);
  return /^\/(es-us\/)?support\//.test(path) ? otherArticle() : otherPage();
}

// Billing addresses opened directly end on the overview: only the link on the page leads there.
function account(path: string, signedIn: boolean): Reply {
  if (!signedIn) return { kind: 'redirect', to: 'https://www.att.com/acctmgmt/login' };
  if (/^\/acctmgmt\/(billing\/|billandpay|history)/.test(path))
    return { kind: 'redirect', to: home };
  const html = page({
    title: 'Account · practice',
    body: `<div id="app" class="${hashed('app')}"><p role="status">Loading your account…</p></div>`,
    modules: ['/practice-site/account.js'],
    styles: ['/practice-site/att.css'],
  });
  return { kind: 'html', html };
}
