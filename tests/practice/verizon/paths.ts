/** The addresses this practice site plays, as content-rules knows them. */

export const www = 'https://www.verizon.com';
export const secure = 'https://secure.verizon.com';

/** Everything below asks for a sign-in first. */
export const signedIn = '/digital/nsa/secure/';
export const accountHome = `${signedIn}ui/udb/`;
export const bill = `${signedIn}ui/bill/overview/`;
export const billHistory = `${signedIn}ui/bill/history/`;

export const support = '/support/';
export const contactUs = '/support/contact-us/';
export const howToCancel = '/support/disconnect-cancel-mobile/';
export const portOutFaqs = '/support/port-out-faqs/';
