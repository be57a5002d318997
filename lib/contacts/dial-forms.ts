/** How one number is dialled inside the US and from abroad. */
import type { Contact } from '../../content-rules/schema.ts';

export interface DialForms {
  /** "1-800-937-8997", "611"; null: chats. */
  us: string | null;
  /** "+1 800 937 8997"; null: it cannot be dialled from abroad (short codes, chats). */
  abroad: string | null;
  /** Toll-free numbers often fail, or cost money, from abroad. */
  tollFree: boolean;
  /** For the QR code that a phone reads: "tel:+18009378997". */
  tel: string | null;
}

const tollFreeCodes = ['800', '833', '844', '855', '866', '877', '888'];

/** Both forms of a contact's number. */
export function dialForms(contact: Pick<Contact, 'kind' | 'e164' | 'display'>): DialForms {
  if (contact.kind === 'chat') return { us: null, abroad: null, tollFree: false, tel: null };
  const { e164, display } = contact;
  if (e164 === null) return { us: display, abroad: null, tollFree: false, tel: `tel:${display}` };
  const us = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164);
  if (us === null)
    return { us: `011 ${e164.slice(1)}`, abroad: e164, tollFree: false, tel: `tel:${e164}` };
  const [, area, exchange, line] = us as unknown as [string, string, string, string];
  return {
    us: `1-${area}-${exchange}-${line}`,
    abroad: `+1 ${area} ${exchange} ${line}`,
    tollFree: tollFreeCodes.includes(area),
    tel: `tel:${e164}`,
  };
}
