import type { ComponentChildren } from 'preact';
import './button.css';

export interface ButtonProps {
  children: ComponentChildren;
  onPress(): void;
  /** main: the one thing to press on this screen. plain: everything else. quiet: reads as a link. danger: not to be undone. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  label?: string;
  pressed?: boolean;
  expanded?: boolean;
}

/** A button, at least 36 px high. */
export function Button({ children, onPress, look = 'plain', ...props }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
