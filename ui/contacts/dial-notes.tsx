import { findCarrierOf } from './carrier-of.ts';
import { dialNotes } from '../../content-rules/dialling.ts';
import type { Contact } from '../../content-rules/schema.ts';
import type { DialWay } from '../../lib/contacts/dial-forms.ts';
import { notesOf } from '../../lib/contacts/dial-notes.ts';
import { Stated } from '../trust/stated.tsx';
import { useCaller } from './caller.tsx';

/** What is known about dialling a number in some ways, each with its source; nothing where nothing is. */
export function DialNotes({ contact, ways }: { contact: Contact; ways: readonly DialWay[] }) {
  const { country } = useCaller().caller;
  const of = { contact, carrier: findCarrierOf(contact), planKind: null, country };
  const notes = new Set(ways.flatMap((way) => notesOf(dialNotes, way, of)));
  if (notes.size === 0) return null;
  return (
    <ul class="dial-notes">
      {[...notes].map((note) => (
        <li key={note.text.en}>
          <Stated text={note.text} of={note} />
        </li>
      ))}
    </ul>
  );
}
