import type { ComponentChildren } from 'preact';
import './fold.css';

/** A part that opens; what is inside is only made once it is open, so that long lists stay quick. */
export function Fold(props: {
  class: string;
  summary: ComponentChildren;
  open: boolean;
  onToggle(open: boolean): void;
  children: ComponentChildren;
}) {
  return (
    <details
      class={`fold ${props.class}`}
      open={props.open}
      onToggle={(event) => props.onToggle(event.currentTarget.open)}
    >
      <summary>{props.summary}</summary>
      {props.open && props.children}
    </details>
  );
}
