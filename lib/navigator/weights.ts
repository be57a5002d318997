/**
 * What each agreeing signal is worth, and how much is enough. One place, each with its reason
 * (stability between versions: docs/locator.md).
 */
export const weights = {
  /** What a person reads; the most stable thing on a page (95 %). */
  name: 5,
  /** The name with a suffix, a count badge or cut short. */
  nameClose: 3,
  /** Where a link leads: nearly as telling (88 %), and it survives translation. */
  href: 4,
  /** Test ids and named attributes are put there on purpose, yet A/B tests move them. */
  testId: 3,
  attribute: 2,
  /** Ids repeat and get reused. */
  id: 2,
  /** Stable, but thousands share it. */
  role: 1,
  landmark: 1.5,
  heading: 2,
  near: 1.5,
  /** It says something else than the rule knows. */
  otherName: -2,
  /** A link that leads elsewhere is another link, whatever it says. */
  otherHref: -3,
  /** Another kind of control than the rule knows: a link is no menu button of the same name. */
  otherRole: -1.5,
} as const;

export type Signal = Exclude<keyof typeof weights, 'otherName' | 'otherHref' | 'otherRole'>;

/** Name and role alone reach this; href and role alone do not; id and role alone never. */
export const enough = 6;

/** How far the winner must lead the next candidate that is not the same control. */
export const clearLead = 1.5;
