import { SlotField } from './slot-field.tsx';
import type { CallView } from './call-view.ts';

/** Fields for some of the blanks. */
export function LineNotes({ view, ids }: { view: CallView; ids: readonly string[] }) {
  const { ask, today, actions } = view;
  const slots = ids.flatMap((id) => ask.slots.find((slot) => slot.id === id) ?? []);
  return (
    <div class="slots">
      {slots.map((slot) => (
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
