import type { DialNote } from '../../content-rules/schema.ts';
import { Stated } from '../trust/stated.tsx';

/** What is known about dialling in one way, each with its source; nothing where nothing is. */
export function DialNotes({ notes }: { notes: readonly DialNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="dial-notes">
      {notes.map((note) => (
        <li key={note.text.en}>
          <Stated text={note.text} of={note} />
        </li>
      ))}
    </ul>
  );
}
