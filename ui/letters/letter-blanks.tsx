import { useId } from 'preact/hooks';
import { nameMoment } from '../../lib/dossier/moment.ts';
import { markOf } from '../../lib/letters/calls-of.ts';
import { blanksOf } from '../../lib/letters/compose-letter.ts';
import { aboutCall } from '../../lib/letters/known-blanks.ts';
import { SlotField } from '../call/slot-field.tsx';
import '../call/call.css';
import { useEntryName } from '../evidence/use-evidence-words.ts';
import type { LetterView } from './letter-view.ts';
import { useLetterWords } from './letter-words.ts';

/** The blanks as fields: those that the letter needs, then those that may stay empty. */
export function LetterBlanks({ view }: { view: LetterView }) {
  const t = useLetterWords();
  const { needed, spare } = blanksOf(view.letter, view.ask);
  const fromCall = [...needed, ...spare].includes('called-on');
  return (
    <section class="stack">
      <h2>{t('blanks')}</h2>
      <p class="soft">{t('blanksNote')}</p>
      {fromCall && <WhichCall view={view} />}
      <Fields view={view} ids={needed} />
      {spare.length > 0 && (
        <>
          <h3>{t('spare')}</h3>
          <p class="soft">{t('spareNote')}</p>
          <Fields view={view} ids={spare} />
        </>
      )}
    </section>
  );
}

function Fields({ view, ids }: { view: LetterView; ids: readonly string[] }) {
  const { ask, today, word } = view;
  return (
    <div class="slots">
      {ids.flatMap((id) => {
        const slot = ask.slots.find((one) => one.id === id);
        if (slot === undefined) return [];
        return (
          <SlotField
            key={id}
            slot={slot}
            kept={ask.filled[id]}
            today={today}
            onKeep={(text) => word(id, text)}
          />
        );
      })}
    </div>
  );
}

function WhichCall({ view }: { view: LetterView }) {
  const t = useLetterWords();
  const name = useEntryName();
  const id = useId();
  const { calls, ending, word } = view;
  if (calls === null) return null;
  if (calls.length === 0) return <p class="soft">{t('noCall')}</p>;
  return (
    <p class="letter-about">
      <label class="slot-name" for={id}>
        {t('aboutCall')}
      </label>
      <select
        id={id}
        class="slot-input"
        value={ending ? markOf(ending) : ''}
        onChange={({ currentTarget }) => word(aboutCall, currentTarget.value || null)}
      >
        {ending === undefined && <option value="">–</option>}
        {calls.map((call) => (
          <option key={call.id} value={markOf(call)}>
            {nameMoment(call.at, call.zone)} · {name(call)}
          </option>
        ))}
      </select>
    </p>
  );
}
