import { CopyButton } from '../controls/copy-button.tsx';
import { English } from '../words/english.tsx';

/** One number in one form, with the button that copies it. */
export function NumberRow(props: { label?: string; number: string; main: boolean }) {
  return (
    <div class={props.main ? 'number number-main' : 'number'}>
      <div>
        {props.label !== undefined && <span class="number-label">{props.label}</span>}
        <English class="number-digits">{props.number}</English>
      </div>
      <CopyButton text={props.number} />
    </div>
  );
}
