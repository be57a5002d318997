/** Whether a word of a control is what the control does, or only what it leads to reading about. */

/** "How to cancel service", "Cancellation FAQs": nothing happens there but reading. */
const reading =
  /\b(how|why|what|when|about|faqs?|learn|help|guide|policy|policies|terms|details|info|article)\b/i;

/** Beside what it does a button may say this many words: "Yes, disconnect line now". */
const mostOther = 3;

/** True where the words name the press itself. */
export function isItsLabel(
  control: Element,
  surface: string,
  label = labelOf(control, surface),
): boolean {
  if (control.localName === 'a' && /^\/support\b/.test((control as HTMLAnchorElement).pathname))
    return false;
  const rest = label.replace(surface, ' ');
  return !reading.test(rest) && (rest.match(/[\p{L}\p{N}$]+/gu)?.length ?? 0) <= mostOther;
}

/** What is read on a control, or what it is called where the words stand in its name only; nothing typed. */
function labelOf(control: Element, surface: string): string {
  const read = control.textContent.trim();
  return read.includes(surface) ? read : (control.getAttribute('aria-label') ?? read);
}
