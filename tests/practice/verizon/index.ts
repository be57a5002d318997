/** The practice Verizon: public pages, sign-in and the signed-in apps. */
import type { PracticeRequest, PracticeSite, Reply } from '../site.ts';
import { accountPage } from './account.ts';
import { businessPage } from './business.ts';
import { secure, signedIn, www } from './paths.ts';
import { publicPage } from './public-pages.ts';
import { signInPage } from './sign-in.ts';

export const site: PracticeSite = {
  carrier: 'verizon',
  name: 'Verizon',
  start: `${www}/`,
  hosts: ['www.verizon.com', 'secure.verizon.com', 'espanol.verizon.com'],
  files: new URL('./client/', import.meta.url),
  tryThis: {
    en: [
      'Sign in through the menu at the top, type anything, and follow the ring to Bill history.',
      'Find “Number Transfer PIN” under Edit profile and settings, Security.',
      'End the line in the chat: Chat with us, then type Cancel.',
    ],
    'zh-CN': [
      '从顶部菜单登录（随便输入），跟着圈走到 Bill history（历史账单）。',
      '在 Edit profile and settings → Security 里找到 “Number Transfer PIN”。',
      '在聊天里销号：点 Chat with us，输入 Cancel。',
    ],
  },
  respond,
};

function respond(request: PracticeRequest): Reply | undefined {
  const { url } = request;
  if (url.hostname === 'secure.verizon.com') return respondSignIn(url);
  if (url.pathname.startsWith('/business/')) return { kind: 'html', html: businessPage() };
  if (url.pathname.startsWith(signedIn)) return respondAccount(request);
  if (url.pathname === '/myverizon/') return { kind: 'redirect', to: `${secure}/signin` };
  const html = publicPage(url.pathname, url.hostname === 'espanol.verizon.com');
  return html === undefined ? undefined : { kind: 'html', html };
}

function respondSignIn(url: URL): Reply | undefined {
  if (url.pathname === '/vzauth/UI/Login') return { kind: 'redirect', to: '/signin' };
  const html = signInPage(url.pathname.replace(/\/$/, ''), url.searchParams.get('action'));
  return html === undefined ? undefined : { kind: 'html', html };
}

/** A signed-out visitor of a secure page is sent to the login wall, as recorded. */
function respondAccount({ url, signedIn: isSignedIn }: PracticeRequest): Reply {
  if (!isSignedIn) {
    const goto = encodeURIComponent(`${www}${url.pathname}`);
    return { kind: 'redirect', to: `${secure}/signin?goto=${goto}` };
  }
  return { kind: 'html', html: accountPage(url.pathname) };
}
