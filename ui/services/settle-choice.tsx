import { useRef } from 'preact/hooks';
import type { Settled } from '../../lib/state/shape.ts';
import { Button } from '../controls/button.tsx';
import { useServiceWords } from './service-words.ts';

export const settledWords = {
  moved: 'moved',
  removed: 'removed',
  'not-mine': 'notMine',
} as const satisfies Record<Settled, string>;

const choices = Object.keys(settledWords) as Settled[];

/** What became of the number at one account: one of three, or nothing yet. */
export function SettleChoice(props: {
  /** Unlike that of any other account on the screen. */
  id: string;
  name: string;
  settled: Settled | null;
  onSettle(settled: Settled | null): void;
}) {
  const t = useServiceWords();
  const group = useRef<HTMLFieldSetElement>(null);
  const { id, name, settled, onSettle } = props;
  const clear = () => {
    onSettle(null);
    // The button goes away with the answer; whoever pressed it by key stays where they were.
    group.current?.querySelector('input')?.focus();
  };
  return (
    <fieldset class="settle" ref={group}>
      <legend class="visually-hidden">{t('choiceAt', { name })}</legend>
      {choices.map((choice) => (
        <label key={choice} class="settle-option">
          <input
            type="radio"
            name={`settled-${id}`}
            checked={settled === choice}
            onChange={() => onSettle(choice)}
          />
          <span>{t(settledWords[choice])}</span>
        </label>
      ))}
      {settled !== null && (
        <Button look="quiet" label={t('clearAt', { name })} onPress={clear}>
          {t('clear')}
        </Button>
      )}
    </fieldset>
  );
}
