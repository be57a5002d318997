import { carriers } from '../../content-rules/index.ts';
import type { Contact } from '../../content-rules/schema.ts';

/** The carrier whose contact this is. */
export function findCarrierOf(contact: Contact): string | null {
  return carriers.find(({ contacts }) => contacts.some(({ id }) => id === contact.id))?.id ?? null;
}
