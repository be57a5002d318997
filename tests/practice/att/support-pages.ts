/** Support: the topics, the articles, and the pages beside them. Our own words. */
import type { Reply } from '../site.ts';
import { hashed, publicPage } from './frame.ts';

interface Entry {
  name: string;
  path: string;
  practice?: string;
}

const article = '/support/article';

const topics: { name: string; entries: Entry[] }[] = [
  {
    name: 'Account access, IDs & passwords',
    entries: [{ name: 'Forgot your user ID', path: `${article}/my-account/KM0000001` }],
  },
  {
    name: 'Billing & payments',
    entries: [{ name: 'Read your bill', path: `${article}/my-account/KM0000002` }],
  },
  {
    name: 'Move, change, suspend & cancel service',
    entries: [
      { name: 'Cancel internet service', path: `${article}/u-verse-high-speed-internet/KM0000003` },
      {
        name: 'Cancel AT&amp;T wireless service',
        path: `${article}/my-account/KM1395721`,
        practice: 'how-to-cancel-link',
      },
      { name: 'Suspend or reactivate service', path: '/suspend' },
      {
        name: 'Cancel business wireless service',
        path: '/support/smallbusiness/article/smb-wireless/KM1255455',
      },
    ],
  },
  {
    name: 'Profile & contact info',
    entries: [{ name: 'Change your email', path: `${article}/my-account/KM0000004` }],
  },
];

const popular: Entry[] = [
  { name: 'Account passcode', path: `${article}/my-account/KM1051385`, practice: 'passcode-link' },
  {
    name: 'Number Transfer PIN',
    path: `${article}/wireless/KM1447526`,
    practice: 'transfer-pin-link',
  },
  { name: 'Unlock your device', path: '/deviceunlockstatus', practice: 'unlock-link' },
  {
    name: 'Manage AutoPay for AT&amp;T Prepaid',
    path: `${article}/my-account/KM1031408`,
    practice: 'prepaid-autopay-link',
  },
];

const list = (entries: Entry[]) =>
  `<ul>${entries
    .map(
      ({ name, path, practice }) =>
        `<li><a href="${path}"${practice ? ` data-practice="${practice}"` : ''}>${name}</a></li>`,
    )
    .join('')}</ul>`;

const accordion = topics
  .map(
    ({ name, entries }, at) => `<section class="${hashed('fold')}">
<h3><button type="button" aria-expanded="false" aria-controls="topic-${at}"${at === 2 ? ' data-practice="cancel-topic"' : ''}>${name.replace('&', '&amp;')}</button></h3>
<div id="topic-${at}" hidden>${list(entries)}</div></section>`,
  )
  .join('\n');

/** The support home: topics come in late, as an accordion. */
export function supportHome(): Reply {
  return publicPage({
    title: 'Support',
    main: '<p>Search is not part of the practice site.</p>',
    lateMain: `<h2>Browse topics</h2>${accordion}<h2>Popular articles</h2>${list(popular)}`,
  });
}

const feedback = `<form class="${hashed('card')}" aria-label="Feedback">
<p>Was this article helpful?</p>
<button type="button">Yes</button> <button type="button">No</button> <button type="button">Cancel</button>
</form>`;

function text(title: string, main: string): () => Reply {
  return () => publicPage({ title, main: `${main}\n${feedback}` });
}

const howToCancel = text(
  'Cancel wireless service',
  `<p>What is left on a device plan comes with your next bill.</p>
<h2>Who can ask online</h2>
<ul><li>The device is not part of a trade-in offer.</li><li>It is not the only line.</li>
<li>You have had it for more than 14 days.</li></ul>
<p>If all three are true, you can <a href="/acctmgmt/practice-cancel-request" data-practice="cancel-request-link">submit an online cancel request</a>.</p>
<p>Otherwise: <a href="/contactus" data-practice="contact-link">Contact us</a></p>
<p><a href="/suspend">Suspend service</a> keeps the fees going.</p>`,
);
const passcode = text(
  'Account passcode',
  '<p>A number you say when you call. Not your password.</p>',
);
const prepaidAutoPay = text(
  'AutoPay for Prepaid',
  '<p>Turn AutoPay off in good time before the due date.</p>',
);
const unlock = text(
  'Device unlock',
  '<h2>Unlock requirements</h2><ul><li>Device paid in full</li><li>Account must be current</li></ul><button type="button">Check status</button>',
);

/** Support pages by path. */
export const supportPages: Record<string, () => Reply> = {
  '/support': supportHome,
  [`${article}/my-account/KM1395721`]: howToCancel,
  [`${article}/wireless/KM1008472`]: howToCancel,
  [`${article}/my-account/KM1051385`]: passcode,
  [`${article}/wireless/KM1049472`]: passcode,
  [`${article}/wireless/KM1447526`]: text(
    'Number Transfer PIN',
    '<p>Needed when a number moves to another company.</p>',
  ),
  [`${article}/my-account/KM1031408`]: prepaidAutoPay,
  [`/es-us${article}/my-account/KM1031408`]: prepaidAutoPay,
  '/deviceunlockstatus': unlock,
  '/deviceunlock': unlock,
  '/contactus': () =>
    publicPage({
      title: 'Contact us',
      main: `<section class="${hashed('card')}"><h2>Wireless</h2>
<p>The phone number would stand here. Compare it with the one in the guide.</p>
<button type="button">Chat with us</button></section>`,
    }),
};

/** Any other article. */
export const otherArticle = text('Another article', '<p>Only here to get lost on.</p>');
