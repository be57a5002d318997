import type { ComponentChildren } from 'preact';
import { longestName } from '../../lib/names/check-name.ts';
import { NameForm } from '../names/name-form.tsx';
import { useLineWords } from './line-words.ts';

/** Asks for the name of a line, where a button was pressed for it. */
export function LineNameForm(props: {
  name: string;
  /** The names of the other lines. */
  taken: readonly string[];
  submit: string;
  /** What else is asked, under the name. */
  children?: ComponentChildren;
  onName(name: string): void;
  onCancel(): void;
}) {
  const t = useLineWords();
  const faults = {
    empty: t('faultEmpty'),
    'too-long': t('faultLong', { count: longestName }),
    login: t('faultLogin'),
    number: t('faultNumber'),
    twice: t('faultTwice'),
  };
  return (
    <NameForm
      {...props}
      label={t('nameLabel')}
      note={t('nameNote')}
      faults={faults}
      cancel={t('cancel')}
    />
  );
}
