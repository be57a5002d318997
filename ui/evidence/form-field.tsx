import { useId } from 'preact/hooks';
import type { FormFault } from '../../lib/evidence/read-form.ts';
import { useEvidenceWords } from './use-evidence-words.ts';

const faultWords = {
  card: 'faultCard',
  ssn: 'faultSsn',
  pin: 'faultPin',
  account: 'faultAccount',
  'no-time': 'faultTime',
  nothing: 'faultNothing',
  'not-a-day': 'faultDay',
  'not-an-amount': 'faultAmount',
} as const satisfies Record<FormFault, string>;

/** One field of the log with its label and, where it cannot be kept, the reason. */
export function FormField(props: {
  kind: 'text' | 'long' | 'money' | 'date' | 'datetime-local';
  label: string;
  note?: string;
  text: string;
  fault: FormFault | undefined;
  onText(text: string): void;
}) {
  const t = useEvidenceWords();
  const id = useId();
  const { kind, fault } = props;
  const says = fault === undefined ? props.note : t(faultWords[fault]);
  const field = {
    value: props.text,
    autoComplete: 'off',
    dir: 'auto' as const,
    'aria-invalid': fault !== undefined,
    'aria-describedby': says === undefined ? undefined : id,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      props.onText(currentTarget.value),
  };
  return (
    <div class="form-field">
      <label>
        <span class="form-label">
          {props.label}
          {kind === 'money' && ' (US$)'}
        </span>
        {kind === 'long' && <textarea rows={4} {...field} />}
        {kind === 'text' && <input type="text" {...field} />}
        {kind === 'money' && <input type="text" inputMode="decimal" {...field} />}
        {kind === 'date' && <input type="date" max="9999-12-31" {...field} />}
        {kind === 'datetime-local' && (
          <input type="datetime-local" max="9999-12-31T23:59" {...field} />
        )}
      </label>
      {says !== undefined && (
        <p id={id} class={fault === undefined ? 'soft' : 'form-fault'} role="status">
          {says}
        </p>
      )}
    </div>
  );
}
