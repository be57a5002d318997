/** What pressing a control with a danger label does: the place's own word first, then the glossary's. */
import type { Place, Term, Text } from '../../content-rules/schema.ts';

/** What to warn of before the press; undefined where it does no harm here. */
export function pressAt(term: Term, place?: Pick<Place, 'kind' | 'presses'>): Text | undefined {
  const own = place?.presses?.find((one) => one.term === term.id);
  if (own) return own.press ?? undefined;
  // In an article "Cancel service" leads to more to read; where it is a form the place says so.
  return place?.kind === 'support' ? undefined : term.press;
}
