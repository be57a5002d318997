/** The ways to settle the number, best first. */
import type { NumberOption } from '../../content-rules/schema.ts';
import { judgeOption, type Fit, type Judged, type NumberSeeker } from './judge-option.ts';

const order: readonly Fit[] = ['fits', 'assumed', 'possible', 'maybe', 'does-not-fit'];

/**
 * All options, each judged: those that something speaks for first; among equals those that keep codes possible while
 * nobody said that none are needed, and then the usual one for this user.
 */
export function rankOptions(options: readonly NumberOption[], seeker: NumberSeeker): Judged[] {
  const judged = options.map((option) => judgeOption(option, seeker));
  const place = ({ fit, option, reasons }: Judged) =>
    order.indexOf(fit) * 4 +
    (reasons.some(({ id }) => id === 'codes-not-said') ? 2 : 0) +
    (option.id === seeker.usual ? 0 : 1);
  return judged.sort((a, b) => place(a) - place(b));
}
