/** The guide's message for each reason why nothing is ringed: page and popup say the same one. */
import type { NotFoundReason } from './decide.ts';

export const whyKeys = {
  none: 'whyNone',
  weak: 'whyWeak',
  tie: 'whyTie',
  hidden: 'whyHidden',
  covered: 'whyCovered',
  disabled: 'whyDisabled',
} as const satisfies Record<NotFoundReason, string>;
