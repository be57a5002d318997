/** The product's mark: a line with two stops that ends at a bar. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="mark-line" d="M7 7v9a6 6 0 0 0 6 6h9" />
      <circle class="mark-stop" cx="7" cy="7" r="3.5" />
      <path class="mark-line" d="M24 15v14" />
    </svg>
  );
}
