import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Slot } from '../../content-rules/schema.ts';
import type { Day } from '../../lib/dates/day.ts';
import { amountEntry, readCents } from '../../lib/money/amount.ts';
import { readSlotText, type SlotFault } from '../../lib/scripts/slot-text.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { faultWords, useCallWords } from './call-words.ts';
import { useKeepWhenLeft } from './use-keep-when-left.ts';

export interface SlotFieldProps {
  slot: Slot;
  /** As it is kept. */
  kept: string | undefined;
  today: Day;
  onKeep(text: string | null): void;
}

/** One blank to fill in. What may not be kept stays in the field, with the reason. */
export function SlotField(props: SlotFieldProps) {
  const { say } = useWords();
  const { slot, kept, onKeep } = props;
  if (slot.kind !== 'choice') return <TypedSlot {...props} />;
  return (
    <div class="slot" role="group" aria-label={say(slot.name)}>
      <span class="slot-name">{say(slot.name)}</span>
      <div class="row">
        {slot.options?.map(({ id, name }) => (
          <Button key={id} pressed={kept === id} onPress={() => onKeep(kept === id ? null : id)}>
            {say(name)}
          </Button>
        ))}
      </div>
      {slot.options?.length === 0 && slot.hint && <p class="slot-hint">{say(slot.hint)}</p>}
    </div>
  );
}

// Of these nothing more can follow; a name or a number may still become one that must not be kept.
const isWhole: Partial<Record<Slot['kind'], RegExp>> = {
  day: /^20\d{2}-\d{2}-\d{2}$/,
  last4: /^\d{4}$/,
  zip: /^\d{5}$/,
};

const keyboards = { last4: 'numeric', zip: 'numeric', money: 'decimal', email: 'email' } as const;

function TypedSlot({ slot, kept, today, onKeep }: SlotFieldProps) {
  const { say } = useWords();
  const t = useCallWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const entry = entryOf(slot, kept);
  const [typed, setTyped] = useState(entry);
  const [fault, setFault] = useState<SlotFault | null>(null);
  useEffect(() => {
    // Filled in somewhere else: the field follows, unless the user is typing in it.
    if (document.activeElement !== input.current) setTyped(entry);
  }, [entry]);
  const keep = () => {
    // Taken off the page, it is left once more.
    if (input.current === null) return;
    const { value, validity } = input.current;
    const read = validity.badInput
      ? { fault: 'not-day' as const }
      : readSlotText(slot, value, today);
    setFault('fault' in read ? read.fault : null);
    if ('text' in read && read.text !== (kept ?? '')) onKeep(read.text === '' ? null : read.text);
  };
  useKeepWhenLeft(input, keep);
  const field = {
    id,
    ref: input,
    class: 'slot-input',
    autoComplete: 'off',
    spellcheck: false,
    dir: 'auto' as const,
    maxLength: 200,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': fault !== null,
    value: typed,
    onInput: () => {
      const { value } = input.current!;
      setTyped(value);
      setFault(null);
      // What is whole is kept at once: the browser may be gone before the field is left.
      if (isWhole[slot.kind]?.test(value)) keep();
    },
    onBlur: keep,
    onKeyDown: (event: KeyboardEvent) => {
      // The Enter of a Chinese keyboard that is still composing means something else.
      if (event.key === 'Enter' && !event.isComposing) keep();
    },
  };
  return (
    <div class="slot">
      <label class="slot-name" for={id}>
        {say(slot.name)}
      </label>
      {slot.kind === 'day' ? (
        <input type="date" max="9999-12-31" {...field} />
      ) : (
        <input type="text" inputMode={keyboards[slot.kind as keyof typeof keyboards]} {...field} />
      )}
      <span
        id={`${id}-hint`}
        class={fault ? 'slot-hint slot-wrong' : 'slot-hint'}
        role={fault ? 'alert' : undefined}
      >
        {fault ? t(faultWords[fault]) : slot.hint && say(slot.hint)}
      </span>
    </div>
  );
}

function entryOf({ kind }: Slot, kept: string | undefined): string {
  if (kind !== 'money') return kept ?? '';
  const cents = readCents(kept);
  return cents === undefined ? '' : amountEntry(cents);
}
