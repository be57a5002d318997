import { useState } from 'preact/hooks';
import { dialNotes } from '../../content-rules/dialling.ts';
import type { Contact } from '../../content-rules/schema.ts';
import type { DialForm } from '../../lib/contacts/dial-forms.ts';
import { notesByWay } from '../../lib/contacts/dial-notes.ts';
import { Fold } from '../controls/fold.tsx';
import { findCarrierOf } from './carrier-of.ts';
import { useCaller } from './caller.tsx';
import { useContactsWords } from './contacts-words.ts';
import { DialNotes } from './dial-notes.tsx';
import { NumberRow } from './number-row.tsx';
import { QrToggle } from './qr-toggle.tsx';
import { useWayWords } from './way-words.ts';

/** What to know about the first form, and every other one; ways that dial the same share one row. */
export function OtherWays(props: { contact: Contact; first: DialForm; others: DialForm[] }) {
  const t = useContactsWords();
  const { wayName, wayWhen } = useWayWords();
  const { country } = useCaller().caller;
  const { contact, first, others } = props;
  const [open, setOpen] = useState(false);
  const numbers = [...new Set(others.map(({ number }) => number))];
  const inOrder = [
    first,
    ...numbers.flatMap((number) => others.filter((form) => form.number === number)),
  ];
  const notes = notesByWay(
    dialNotes,
    inOrder.map(({ way }) => way),
    { contact, carrier: findCarrierOf(contact), planKind: null, country },
  );
  return (
    <Fold class="dial-others" summary={t('otherWays')} open={open} onToggle={setOpen}>
      <DialNotes notes={notes.get(first.way)!} />
      {numbers.map((number) => {
        const same = others.filter((form) => form.number === number);
        return (
          <div key={number} class="dial-other">
            {number !== first.number && (
              <>
                <NumberRow number={number} main={false} />
                <QrToggle tel={same[0]!.tel} number={number} />
              </>
            )}
            {same.map((form) => (
              <div key={form.way} class="dial-way">
                <p class="dial-way-name">{wayName(form)}</p>
                <p class="soft">{wayWhen(form)}</p>
                <DialNotes notes={notes.get(form.way)!} />
              </div>
            ))}
          </div>
        );
      })}
    </Fold>
  );
}
