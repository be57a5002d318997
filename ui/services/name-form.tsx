import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  checkAccountName,
  longestName,
  type NameFault,
} from '../../lib/services/check-account-name.ts';
import { Button } from '../controls/button.tsx';
import { useServiceWords } from './service-words.ts';

const faultWords = {
  empty: 'faultEmpty',
  'too-long': 'faultLong',
  login: 'faultLogin',
  number: 'faultNumber',
  twice: 'faultTwice',
} as const satisfies Record<NameFault, string>;

/** A field for the name of an account, and for nothing else. */
export function NameForm(props: {
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
  const noteId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(props.name ?? '');
  const [fault, setFault] = useState<NameFault | null>(null);
  const renaming = props.name !== undefined;
  // The form stands in for the button that was pressed.
  useEffect(() => {
    if (renaming) field.current?.focus();
  }, [renaming]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const checked = checkAccountName(text, props.taken);
    if ('fault' in checked) {
      setFault(checked.fault);
      field.current?.focus();
      return;
    }
    setText('');
    props.onName(checked.name);
  };
  return (
    <form class="name-form" onSubmit={submit}>
      <label class="name-label">
        <span>{props.label}</span>
        <input
          ref={field}
          class="name-field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={noteId}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setFault(null);
          }}
        />
      </label>
      <div class="row">
        <button type="submit" class="button button-plain">
          {props.submit}
        </button>
        {props.onCancel && <Button onPress={props.onCancel}>{t('cancel')}</Button>}
      </div>
      <p id={noteId} class={fault === null ? 'soft' : 'name-fault'} role="status">
        {fault === null
          ? props.note
          : fault === 'too-long'
            ? t('faultLong', { most: longestName })
            : t(faultWords[fault])}
      </p>
    </form>
  );
}
