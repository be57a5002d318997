import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import {
  checkAccountName,
  longestName,
  type NameFault,
} from '../../lib/services/check-account-name.ts';
import { Button } from '../controls/button.tsx';
import { useLineWords } from './line-words.ts';

const faultWords = {
  empty: 'faultEmpty',
  'too-long': 'faultLong',
  login: 'faultLogin',
  number: 'faultNumber',
  twice: 'faultTwice',
} as const satisfies Record<NameFault, string>;

/** Asks for the name of a line; refuses what looks like a number. */
export function NameField(props: {
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
  const noteId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(props.name);
  const [fault, setFault] = useState<NameFault | null>(null);
  // The form stands in for the button that was pressed.
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const checked = checkAccountName(text, props.taken);
    if ('name' in checked) props.onName(checked.name);
    else {
      setFault(checked.fault);
      field.current?.focus();
    }
  };
  const says = () => {
    if (fault === null) return t('nameNote');
    return fault === 'too-long' ? t('faultLong', { count: longestName }) : t(faultWords[fault]);
  };
  return (
    <form class="line-form" onSubmit={submit} noValidate>
      <label>
        <span class="line-form-label">{t('nameLabel')}</span>
        <input
          ref={field}
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
      <p id={noteId} class={fault === null ? 'soft' : 'line-fault'} role="status">
        {says()}
      </p>
      {props.children}
      <div class="row">
        <button type="submit" class="button button-plain">
          {props.submit}
        </button>
        <Button look="quiet" onPress={props.onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
