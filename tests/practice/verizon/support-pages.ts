/** The support articles, in our own words: enough to be found, not to be relied on. */
import { howToCancel, portOutFaqs } from './paths.ts';
import type { PublicPage } from './public-pages.ts';

const articleTitle = 'How to disconnect a mobile line or close your mobile phone account';

export const supportPages: Record<string, PublicPage> = {
  '/support': {
    title: 'Support overview',
    main: `<h2>Popular articles</h2>
<ul>
  <li><a href="${howToCancel}" data-practice="how-to-cancel">${articleTitle}</a></li>
  <li><a href="/support/return-policy/">How to cancel an order or return a phone</a></li>
  <li><a href="/support/device-unlocking-policy/">Device unlocking policy</a></li>
  <li><a href="/support/prepaid-billing-payment-faqs/">Prepaid billing FAQs</a></li>
  <li><a href="/business/support/suspend-service/">Suspend my service</a></li>
</ul>`,
  },
  '/support/contact-us': {
    title: 'How to reach us',
    main: '<p>By chat after signing in, or by phone. This practice page names no number.</p>',
  },
  '/support/disconnect-cancel-mobile': {
    title: articleTitle,
    survey: true,
    main: `<h2>Keep the number</h2>
<p>Let the new carrier do it: <a href="${portOutFaqs}" data-practice="port-out-faqs">Move your mobile number to another carrier FAQs</a>.</p>
<h2>Give the number up</h2>
<p>The account owner or an account manager signs in, opens the chat and types “Cancel”, or calls.</p>
<p>Still paying for a phone? See Device Overview first.</p>`,
  },
  '/support/port-out-faqs': {
    title: 'Move your mobile number to another carrier FAQs',
    main: '<p>Lock off, PIN made, account number at hand: then order at the new carrier.</p>',
  },
  '/support/device-unlocking-policy': {
    title: 'Device unlocking policy',
    main: '<p>A phone is unlocked after it is paid off. How soon depends on how it was paid.</p>',
  },
  '/support/prepaid-billing-payment-faqs': {
    title: 'Prepaid billing and payment FAQs',
    main: '<p>An account that is not renewed closes after a while.</p>',
  },
  '/support/return-policy': {
    title: 'Return policy',
    main: `<div role="tablist"><button role="tab" type="button">Standard monthly account service termination</button></div>
<p>Giving a phone back does not end the line.</p>`,
  },
};
