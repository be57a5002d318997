/** Names that stand in an attribute: of a button that shows a picture, or of an old-fashioned one. */

/** Everything in a scope that may have one. */
export const labelled = '[aria-label],input[value]';

/** What a control is labelled with; undefined for what is none, or shows its own text. Never what was typed. */
export function labelOf(element: Element): string | undefined {
  if (element.localName === 'input')
    return /^(submit|button|reset)$/i.test(element.getAttribute('type') ?? '')
      ? (element.getAttribute('value') ?? undefined)
      : undefined;
  return element.getAttribute('aria-label') ?? undefined;
}
