import type { ComponentChildren } from 'preact';
import './notice.css';

/** A sentence that must not be missed. */
export function Notice(props: {
  tone: 'plain' | 'caution' | 'danger';
  title?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${props.tone}`} role={props.tone === 'danger' ? 'alert' : undefined}>
      {props.tone !== 'plain' && (
        <svg class="notice-mark" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 2.5 18.5 17h-17Z" />
          <path class="notice-stroke" d="M10 8v4.2M10 14.4v.4" />
        </svg>
      )}
      <div class="notice-body">
        {props.title && <p class="notice-title">{props.title}</p>}
        {props.children}
      </div>
    </div>
  );
}
