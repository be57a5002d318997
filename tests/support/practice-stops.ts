/** Where each place of the rules is on the practice sites. */
import type { Place } from '../../content-rules/schema.ts';

export interface Stop {
  url: string;
  signedIn: boolean;
  /** Reached inside the app: loaded directly this address bounces. */
  inside?: string;
}

const nsa = 'https://www.verizon.com/digital/nsa/secure/ui';
const other: Record<string, Partial<Stop>> = {
  't-mobile/public-page': { url: 'https://www.t-mobile.com/plans' },
  't-mobile/prepaid-page': { url: 'https://prepaid.t-mobile.com/refill' },
  't-mobile/sign-in': { url: 'https://account.t-mobile.com/signin/v2/' },
  't-mobile/sign-in-on-account': {
    url: 'https://www.t-mobile.com/my-account/dashboard',
    signedIn: false,
  },
  't-mobile/bill-history': {
    url: 'https://www.t-mobile.com/account/dashboard',
    inside: '/bill/historical',
  },
  'att/sign-in': { url: 'https://signin.att.com/dynamic/iamLRR/LrrController' },
  'att/bill': {
    url: 'https://www.att.com/acctmgmt/overview',
    inside: '/acctmgmt/billing/mybillingcenter',
  },
  'att/bill-history': {
    url: 'https://www.att.com/acctmgmt/overview',
    inside: '/acctmgmt/billing/billandpaymenthistory',
  },
  'att/profile': { url: 'https://www.att.com/acctmgmt/profile/overview' },
  'att/support-page': { url: 'https://www.att.com/support/' },
  'att/suspend': { signedIn: true },
  'verizon/public-page': { url: 'https://www.verizon.com/plans/' },
  'verizon/account-home': { url: `${nsa}/udb/#/` },
  'verizon/account-page': { url: `${nsa}/udb/#/auto-pay` },
  'verizon/transfer-pin-ready': { url: `${nsa}/udb/#/transfer-pin-ready` },
  'verizon/transfer-pin': { url: `${nsa}/udb/#/transfer-pin` },
  'verizon/account-pin': { url: `${nsa}/udb/#/account-pin` },
  'verizon/port-out-lock': { url: `${nsa}/udb/#/number-lock` },
  'verizon/device-balance': { url: `${nsa}/udb/#/devices` },
  'verizon/security': { url: `${nsa}/udb/#/security` },
  'verizon/profile': { url: `${nsa}/udb/#/profile` },
};

/** The practice page of a place: its first address, unless the practice site needs another way. */
export function stopFor(carrier: string, place: Place): Stop {
  const [first] = place.urls;
  const path = first!.path.replace('**', 'practice').replace('*', 'practice');
  const url = `https://${first!.host}${path}${first!.hash ?? ''}`;
  return { url, signedIn: place.kind === 'account', ...other[`${carrier}/${place.id}`] };
}
