/** Home, shop and the other public pages. */
import type { Reply } from '../site.ts';
import { hashed, publicPage } from './frame.ts';

const card = (title: string, text: string, link: string) =>
  `<section class="${hashed('card')}"><h2>${title}</h2><p>${text}</p>${link}</section>`;

/** Every public page by path. */
export const publicPages: Record<string, () => Reply> = {
  '/': () =>
    publicPage({
      title: 'Phones and plans',
      main: [
        card('New phones', 'See what is new this season.', '<a href="/buy/phones">See phones</a>'),
        card(
          'Prepaid',
          'Pay first, stop when you like: cancel anytime.',
          '<a href="/myprepaid">Prepaid</a>',
        ),
        card('Bring your own', 'Keep your phone.', '<a href="/buy/byod">Check my phone</a>'),
      ].join('\n'),
    }),
  '/myprepaid': () =>
    publicPage({
      title: 'Prepaid',
      main: card(
        'Your prepaid plan',
        'Refill or look at your balance after signing in.',
        '<a href="/buy/prepaid">Prepaid plans</a>',
      ),
    }),
  '/autopay': () =>
    publicPage({
      title: 'AutoPay',
      main: card(
        'How your bill is paid',
        'AutoPay takes the amount due from a card or bank account.',
        '<a href="/autopay?src=promo">Enroll in AutoPay</a> <button type="button">Cancel</button>',
      ),
    }),
  '/acctmgmt/fastpay': () =>
    publicPage({
      title: 'Pay without signing in',
      main: card(
        'Guest payment',
        'Nothing can be paid here.',
        '<button type="button">Cancel</button>',
      ),
    }),
};

/** Any other public address. */
export function otherPage(): Reply {
  return publicPage({
    title: 'Another page',
    main: card('Nothing special', 'Only here to get lost on.', '<a href="/">Home</a>'),
  });
}
