import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { checkName, type NameFault } from '../../lib/names/check-name.ts';
import { Button } from '../controls/button.tsx';
import './name-form.css';

/** A field for a name of the user's own, and for nothing else: what looks like a number is refused. */
export function NameForm(props: {
  label: string;
  note?: string;
  /** What is said of each fault. */
  faults: Record<NameFault, string>;
  submit: string;
  cancel: string;
  /** The name to begin with. Left out: the form was there before, and does not take the focus. */
  name?: string;
  /** The names already there. */
  taken: readonly string[];
  /** What else is asked, under the name. */
  children?: ComponentChildren;
  onName(name: string): void;
  onCancel?(): void;
}) {
  const noteId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(props.name ?? '');
  const [fault, setFault] = useState<NameFault | null>(null);
  const opened = props.name !== undefined;
  // The form stands in for the button that was pressed.
  useLayoutEffect(() => {
    if (opened) field.current?.focus();
  }, [opened]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const checked = checkName(text, props.taken);
    if ('fault' in checked) {
      setFault(checked.fault);
      field.current?.focus();
      return;
    }
    setText('');
    props.onName(checked.name);
  };
  return (
    <form class="name-form" onSubmit={submit} noValidate>
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
      <p id={noteId} class={fault === null ? 'soft' : 'name-fault'} role="status">
        {fault === null ? props.note : props.faults[fault]}
      </p>
      {props.children}
      <div class="row">
        <button type="submit" class="button button-plain">
          {props.submit}
        </button>
        {props.onCancel && (
          <Button look="quiet" onPress={props.onCancel}>
            {props.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
