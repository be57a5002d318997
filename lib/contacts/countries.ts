/** Countries and regions, as one chooses the place from which one calls. */
import type { Locale } from '../languages.ts';

/** Where our users are, most of them first. */
export const likelyCountries: readonly string[] = [
  'US',
  'CN',
  'HK',
  'MO',
  'TW',
  'SG',
  'MY',
  'JP',
  'KR',
  'CA',
  'GB',
  'AU',
  'NZ',
  'DE',
  'FR',
  'TH',
  'VN',
];

/** States and islands of the US that have letters of their own. */
const ofUs = ['US', 'PR', 'VI', 'GU', 'MP', 'AS'];

const zones: Record<string, string> = {
  'Asia/Shanghai': 'CN',
  'Asia/Urumqi': 'CN',
  'Asia/Chongqing': 'CN',
  'Asia/Harbin': 'CN',
  'Asia/Kashgar': 'CN',
  PRC: 'CN',
  'Asia/Hong_Kong': 'HK',
  Hongkong: 'HK',
  'Asia/Macau': 'MO',
  'Asia/Macao': 'MO',
  'Asia/Taipei': 'TW',
  ROC: 'TW',
  'Asia/Singapore': 'SG',
  Singapore: 'SG',
  'Asia/Kuala_Lumpur': 'MY',
  'Asia/Kuching': 'MY',
  'Asia/Tokyo': 'JP',
  Japan: 'JP',
  'Asia/Seoul': 'KR',
  ROK: 'KR',
  'America/Toronto': 'CA',
  'America/Vancouver': 'CA',
  'America/Montreal': 'CA',
  'America/Edmonton': 'CA',
  'America/Winnipeg': 'CA',
  'America/Halifax': 'CA',
  'Europe/London': 'GB',
  'Pacific/Auckland': 'NZ',
  'Europe/Berlin': 'DE',
  'Europe/Paris': 'FR',
  'Asia/Bangkok': 'TH',
  'Asia/Ho_Chi_Minh': 'VN',
  'Asia/Saigon': 'VN',
  'Pacific/Honolulu': 'US',
};
const usZones =
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana\/|Kentucky\/))/;

/** Is this a part of the US? */
export function isInUs(country: string): boolean {
  return ofUs.includes(country);
}

/** The country a clock is set to, as far as our users are likely to be there; null: no telling. */
export function countryOfZone(timeZone: string): string | null {
  if (usZones.test(timeZone)) return 'US';
  if (timeZone.startsWith('Australia/')) return 'AU';
  return zones[timeZone] ?? null;
}

/** "China", "中国": as the browser names it; the two letters where it has no name. */
export function countryName(country: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** The likely ones in their order, then all others by name. */
export function countryLists(
  countries: readonly string[],
  locale: Locale,
): { likely: string[]; others: string[] } {
  const compare = new Intl.Collator(locale).compare;
  const others = countries
    .filter((country) => !likelyCountries.includes(country))
    .sort((one, other) => compare(countryName(one, locale), countryName(other, locale)));
  return { likely: likelyCountries.filter((one) => countries.includes(one)), others };
}
