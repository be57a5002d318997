import { slotText } from '../../lib/scripts/fill.ts';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { SlotField } from './slot-field.tsx';

interface FieldsProps {
  view: CallView;
  ids: readonly string[];
}

/** Fields for what one says: filled from the plan where it knows. */
export function FillFields({ view, ids }: FieldsProps) {
  const { ask, today, actions } = view;
  return (
    <div class="slots">
      {slotsIn(view, ids).map((slot) => (
        <SlotField
          key={slot.id}
          slot={slot}
          kept={ask.filled[slot.id]}
          today={today}
          onKeep={(text) => actions.word(slot.id, text)}
        />
      ))}
    </div>
  );
}

/** Fields for what is told in this call: empty until it is. */
export function LineNotes({ view, ids }: FieldsProps) {
  return (
    <div class="slots">
      {slotsIn(view, ids).map((slot) => (
        <ToldField key={slot.id} view={view} slot={slot} />
      ))}
    </div>
  );
}

/** One field for what is told, with what the plan takes it to be. */
export function ToldField({ view, slot }: { view: CallView; slot: CallView['ask']['slots'][0] }) {
  const { locale } = useWords();
  const t = useCallWords();
  const { ask, call, today, actions } = view;
  const told = call.words[slot.id];
  const planned = told === undefined ? slotText(slot, ask.filled[slot.id], locale) : null;
  return (
    <div class="told-field">
      <SlotField
        slot={slot}
        kept={told}
        today={today}
        onKeep={(text) => actions.word(slot.id, text)}
      />
      {planned !== null && <p class="slot-hint">{t('inPlan', { text: planned })}</p>}
    </div>
  );
}

function slotsIn({ ask }: CallView, ids: readonly string[]) {
  return ids.flatMap((id) => ask.slots.find((slot) => slot.id === id) ?? []);
}
