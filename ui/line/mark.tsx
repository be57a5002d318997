import './mark.css';

/** The product's mark: one stop, a line, and the bar where it ends. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="mark-line" d="M10 16h15M26 7v18" />
      <circle class="mark-stop" cx="8" cy="16" r="5" />
    </svg>
  );
}
