import type { ComponentChildren } from 'preact';
import './line.css';

/** Stops in order, drawn as one line of a metro map. `end` names the terminus. */
export function Line(props: { label: string; children: ComponentChildren; end?: string }) {
  return (
    <ol class="line" aria-label={props.label}>
      {props.children}
      {props.end !== undefined && (
        <li class="stop stop-end">
          <span class="stop-mark" aria-hidden="true">
            <span class="stop-bar" />
          </span>
          <div class="stop-body">{props.end}</div>
        </li>
      )}
    </ol>
  );
}
