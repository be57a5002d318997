/** Support articles the practice site has: headings as known, sentences our own. */

export interface Article {
  path: string;
  title: string;
  /** Heading and markup under it. */
  parts: [heading: string, markup: string][];
}

const articles: Article[] = [
  {
    path: '/support/account/cancel-service',
    title: 'Cancel service',
    parts: [
      ['Can we fix this?', '<p>Practice text: ways to stay. <a href="/offers">See offers</a></p>'],
      [
        'Cancellation guidelines',
        `<ul><li>It takes effect at the end of the bill cycle.</li>
<li>Final payment: <a href="/guestpay" data-practice="guest-pay-link">t-mobile.com/guestpay</a> with your account number.</li></ul>`,
      ],
      [
        'Equipment Installment Plan impacts',
        '<p>Practice text: what is still owed on a phone.</p>',
      ],
      ['Ready to cancel?', '<p>Cancellations cannot be completed online. Call 611.</p>'],
    ],
  },
  {
    path: '/support/account/update-your-customer-pinpasscode',
    title: 'PIN/Passcode',
    parts: [['Change it', '<p>My Account menu, Profile, T-Mobile ID, PIN/Passcode, Edit.</p>']],
  },
  {
    path: '/support/account/change-your-billing-and-e911-address',
    title: 'Account number and addresses',
    parts: [['Account number', '<p>On the screen after sign-in, and on the bill.</p>']],
  },
  {
    path: '/support/account/transfer-your-phone-number',
    title: 'Transfer your phone number',
    parts: [['Transfer PIN', '<p>Made on the phone itself, never on a computer.</p>']],
  },
  {
    path: '/support/account/eip-equipment-installment-plans',
    title: 'Equipment Installment Plans',
    parts: [['Remaining balance', '<p>What is still owed stands on the bill.</p>']],
  },
  {
    path: '/support/account/billing-responsible-party-and-authorized-users',
    title: 'Who may do what',
    parts: [['Billing Responsible Party', '<p>The one person who can end a line.</p>']],
  },
  {
    path: '/support/account/autopay',
    title: 'AutoPay',
    parts: [['Cancel AutoPay', '<p>Closing an account does not cancel AutoPay by itself.</p>']],
  },
  {
    path: '/payment/autopay/faqs',
    title: 'AutoPay FAQs',
    parts: [['How do I cancel?', '<p>On the AutoPay page: Cancel AutoPay.</p>']],
  },
  {
    path: '/payment/faqs',
    title: 'AutoPay FAQs',
    parts: [['How do I sign up?', '<p>On the AutoPay page.</p>']],
  },
  {
    path: '/responsibility/consumer-info/policies/sim-unlock-policy',
    title: 'SIM unlock policy',
    parts: [['Eligibility', '<p>Practice text: ask Customer Care about your phone.</p>']],
  },
];

/** The article at a path, or a plain one for any other support path. */
export function findArticle(path: string): Article | undefined {
  const known = articles.find((article) => article.path === path);
  if (known || !path.startsWith('/support/')) return known;
  return { path, title: 'Practice article', parts: [['About', '<p>Nothing here yet.</p>']] };
}
