/** What libphonenumber knows, cut down to dialling a US number from anywhere. For extension pages only. */
import {
  parsePhoneNumberFromString,
  type CountryCode,
  type MetadataJson,
  type PhoneNumber,
} from 'libphonenumber-js/core';
import data from './dial-data.json' with { type: 'json' };

type Start = [code: string, idd: string, usual?: string];

const starts = data.countries as unknown as Record<string, Start>;
const afterIdd = [...new Array<number>(10).fill(0)];
const numbering = {
  version: data.version,
  country_calling_codes: { 1: ['US'] },
  countries: {
    // Of all others nothing is asked but how an international call begins there.
    ...Object.fromEntries(
      Object.entries(starts).map(([country, [code, idd, usual]]) => [
        country,
        [code, idd, ...afterIdd, ...(usual === undefined ? [] : [usual])],
      ]),
    ),
    US: data.us,
  },
} as unknown as MetadataJson;

/** Every country and region from which a call can be dialled, by its two letters. */
export const dialCountries: readonly string[] = Object.keys(starts);

/** The US number, or undefined where it is none. */
export function readUsNumber(e164: string): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(e164, numbering);
  return number?.country === 'US' && number.isPossible() ? number : undefined;
}

/** Numbered together with the US: what is dialled there is dialled as in the US. */
export function isNumberedAsUs(country: string): boolean {
  return starts[country]?.[0] === '1';
}

/** How a call to the number begins and goes on in a country; undefined where that is not one way for all. */
export function fromCountry(number: PhoneNumber, country: string): string | undefined {
  if (isMisread(country)) return undefined;
  return number.format('IDD', { fromCountry: country as CountryCode });
}

/**
 * In Hong Kong 001 is itself such a start, so that 00 1 505 … is a call to country 505, Nicaragua.
 * libphonenumber 1.13 gives 00 all the same.
 */
function isMisread(country: string): boolean {
  const [, idd = '', usual] = starts[country] ?? [];
  return usual !== undefined && new RegExp(`^(?:${idd})$`).test(`${usual}1`);
}

/**
 * The codes with which the phone companies of a country begin an international call ("002", "005", …);
 * none where there is one way for all, or too many to name.
 */
export function companyCodes(country: string): string[] {
  const start = starts[country];
  if (start === undefined || /^\d+$/.test(start[1])) return [];
  if (start[2] !== undefined && !isMisread(country)) return [];
  const whole = new RegExp(`^(?:${start[1]})$`);
  const codes = threeDigits.filter((code) => whole.test(code));
  return codes.length <= mostCodes ? codes : [];
}

const mostCodes = 6;
const threeDigits = Array.from({ length: 200 }, (_, n) => String(n).padStart(3, '0'));
