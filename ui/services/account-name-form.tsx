import { longestName } from '../../lib/names/check-name.ts';
import { NameForm } from '../names/name-form.tsx';
import { useServiceWords } from './service-words.ts';

/** Asks for the name of an account. */
export function AccountNameForm(props: {
  label: string;
  submit: string;
  /** The name to change; left out: a new one. */
  name?: string;
  note?: string;
  /** The names already there. */
  taken: readonly string[];
  onName(name: string): void;
  onCancel?(): void;
}) {
  const t = useServiceWords();
  const faults = {
    empty: t('faultEmpty'),
    'too-long': t('faultLong', { most: longestName }),
    login: t('faultLogin'),
    number: t('faultNumber'),
    twice: t('faultTwice'),
  };
  return <NameForm {...props} faults={faults} cancel={t('cancel')} />;
}
