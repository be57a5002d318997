/** How one number is dialled: from here first, then in every other way. */
import type { Contact, DialWay } from '../../content-rules/schema.ts';
import type { Caller } from './caller.ts';
import { companyCodes, fromCountry, isNumberedAsUs, readUsNumber } from './numbering.ts';

export interface DialForm {
  way: DialWay;
  /** As it is dialled: "1-800-937-8997", "00 1 505 998 3793", "611". */
  number: string;
  /** For the QR code that a phone reads: "tel:+18009378997". */
  tel: string;
  /** Of a local phone: what stands in place of the + ("00"); null: its phone company decides. */
  prefix: string | null;
  /** Of a local phone without such a prefix: the codes of the phone companies, where they are few. */
  codes: string[];
}

type Dialled = Pick<Contact, 'kind' | 'e164' | 'display'>;

const inUs: DialWay[] = ['us-phone', 'voip', 'roaming', 'wifi-calling'];
const lineAbroad: DialWay[] = ['roaming', 'wifi-calling', 'local-phone', 'voip', 'us-phone'];
const abroad: DialWay[] = ['local-phone', 'voip', 'roaming', 'wifi-calling', 'us-phone'];
const silentAbroad: DialWay[] = ['local-phone', 'voip', 'us-phone'];

/** Every form of a contact's number, the one asked for, else for where the caller is, first; none for a chat. */
export function dialForms(contact: Dialled, caller: Caller, first?: DialWay): DialForm[] {
  if (contact.kind === 'chat') return [];
  const form = (way: DialWay, number: string, tel: string) => ({
    way,
    number,
    tel,
    prefix: null,
    codes: [],
  });
  const { us, plus, tel } = writtenForms(contact);
  if (us === null || tel === null) return [];
  // Without a full number there is nothing to dial from elsewhere.
  if (plus === null) return [form(contact.kind === 'phone' ? 'us-phone' : 'own-phone', us, tel)];
  const ways = waysOf(caller);
  return (first ? [first, ...ways.filter((way) => way !== first)] : ways).map((way) => {
    if (way === 'us-phone') return form(way, us, tel);
    if (way === 'local-phone') return { ...form(way, plus, tel), ...fromHere(contact, caller) };
    return form(way, plus, tel);
  });
}

/** The number as it is written for the US and for everywhere else; null: it cannot be dialled so. */
export function writtenForms({ kind, e164, display }: Dialled): {
  us: string | null;
  plus: string | null;
  tel: string | null;
} {
  if (kind === 'chat') return { us: null, plus: null, tel: null };
  const number = e164 === null ? undefined : readUsNumber(e164);
  // A short code, or a number that no phone abroad could dial.
  if (number === undefined) return { us: display, plus: e164, tel: `tel:${e164 ?? display}` };
  const plus = number.formatInternational();
  return { us: plus.slice(1).replaceAll(' ', '-'), plus, tel: number.getURI() };
}

/** Free to call in the US, and not to be relied on from abroad. */
export function isTollFree({ e164 }: Pick<Contact, 'e164'>): boolean {
  return e164 !== null && readUsNumber(e164)?.getType() === 'TOLL_FREE';
}

function waysOf({ abroad: away, lineWorks }: Caller): DialWay[] {
  if (!away) return inUs;
  return lineWorks === null ? abroad : lineWorks ? lineAbroad : silentAbroad;
}

function fromHere(contact: Dialled, { country }: Caller): Partial<DialForm> {
  const number = contact.e164 === null ? undefined : readUsNumber(contact.e164);
  if (number === undefined || country === null) return {};
  if (isNumberedAsUs(country)) return { number: writtenForms(contact).us!, prefix: '1' };
  const dialled = fromCountry(number, country);
  if (dialled === undefined) return { codes: companyCodes(country) };
  return { number: dialled, prefix: dialled.split(' ')[0]! };
}
