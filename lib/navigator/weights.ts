/**
 * What each agreeing signal is worth, and how much is enough. One place, each with its reason
 * (stability between versions: docs/locator.md). Set by hand; nothing was fitted.
 */
export const weights = {
  /** What a person reads; the most stable thing on a page (95 %). */
  name: 5,
  /** It is written on the control, though screen readers are told something else: most people read it. */
  nameShown: 4,
  /** The name with more round it, or cut short. */
  nameClose: 3,
  /** A name of kin words ("Orders", "Returns & Orders"): neither for it nor against it. */
  nameKin: 0,
  /** All telling words of one are in the other, and it leads to the same address: added to that. */
  namePart: 1,
  /** For each further word of the name, two at most: few other things are called "Number Transfer PIN". */
  nameRare: 1.5,
  /** Where a link leads: nearly as telling (88 %), and it survives translation. */
  href: 4,
  /** The path moved, its words are still there: neither for it nor against it. */
  hrefKin: 0,
  /** The address behind a hash, or carried by a redirect: it goes on to it, or asks to sign in first. */
  hrefClose: 2,
  /** On a translated page nothing can be said of its name: the address alone must do. */
  hrefAlone: 1,
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
  /** Each of the two neighbours. They change with the page (53 %), but seldom agree by chance. */
  beside: 1.5,
  /** The id of the box it stands in (an id-based path survives in 79 %). */
  within: 1.5,
  /** It says something else than the rule knows. */
  otherName: -2,
  /** It says nothing, and the rule knows a name: a picture beside the control, or the control itself redrawn. */
  noName: -2,
  /** A link that leads elsewhere is another link, whatever it says: only its place can speak for it. */
  otherHref: -3,
  /** It leads to the help about a thing, the shop's or the business page of it, a telephone: not to the thing. Never ringed. */
  asideHref: -6,
  /** It stands in another landmark than the rule says; without a mark of its own it is never ringed. */
  otherPlace: -1,
  /** A link where the rule knows a button. */
  kinRole: -1,
  /** A button that opens a menu or more text, where the rule knows a link: what the link stands in. Never ringed. */
  opener: -1,
  /** A button that opens nothing, where the rule knows a link: redesigns do that. */
  asButton: -0.5,
  /** A heading or a checkbox is pressed for something else. Never ringed. */
  otherRole: -3,
} as const;

/** What speaks against a candidate. */
export type Objection =
  | 'otherName'
  | 'noName'
  | 'otherHref'
  | 'asideHref'
  | 'otherPlace'
  | 'kinRole'
  | 'opener'
  | 'asButton'
  | 'otherRole';
export type Signal = Exclude<keyof typeof weights, Objection>;

/** Name and role alone reach this; href and role alone do not; id and role alone never. */
export const enough = 6;

/** How far the winner must lead the next candidate that is not the same control. */
export const clearLead = 1.5;
