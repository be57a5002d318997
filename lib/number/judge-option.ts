/** Whether a way to settle the number fits this user, and why. */
import type { NumberOption } from '../../content-rules/schema.ts';
import type { Known } from '../planner/conditions.ts';
import { tellPoint, tellRemarks, type Point, type Told, type Verdict } from './tell-point.ts';

/**
 * fits: something the user said speaks for it. assumed: nothing said yet, the plan goes by it meanwhile.
 * possible: nothing speaks for or against it. maybe: something has to be found out, or settled, first.
 */
export type Fit = 'fits' | 'assumed' | 'possible' | 'maybe' | 'does-not-fit';

export type ReasonId =
  | 'not-offered'
  | 'codes-do-not-arrive'
  | 'codes-arrive'
  | 'codes-not-certain'
  | 'codes-not-said'
  | 'not-wished'
  | 'only-in-us'
  | 'not-from-abroad'
  | 'perhaps-not-from-abroad'
  | 'unlock-first'
  | 'wished'
  | 'assumed'
  | 'before-leaving';

export interface Reason {
  id: ReasonId;
  /** The fit that is left where this holds. */
  leaves: Fit;
  /** What decides, with its source; null: what the user said. */
  told: Told | null;
}

export interface Judged {
  option: NumberOption;
  fit: Fit;
  /** What decides first. */
  reasons: Reason[];
}

/** What the ranking goes by. */
export interface NumberSeeker {
  known: Known;
  /** Of the phone that is to be used on; null: not known. */
  unlocked: boolean | null;
  /** Id of the option that the plan goes by until the user decides. */
  usual: string | null;
}

/** What speaks against an option outweighs what speaks for it. */
const order: readonly Fit[] = ['does-not-fit', 'maybe', 'fits', 'assumed', 'possible'];

/** One option, judged by what is known; while nobody said otherwise, codes are taken to be needed. */
export function judgeOption(option: NumberOption, seeker: NumberSeeker): Judged {
  const found = [
    ...offered(option, seeker),
    ...codes(option, seeker),
    ...wish(option, seeker),
    ...abroad(option, seeker),
    ...phone(option, seeker),
  ];
  const reasons = order.flatMap((fit) => found.filter(({ leaves }) => leaves === fit));
  return { option, fit: reasons[0]?.leaves ?? 'possible', reasons };
}

function offered(option: NumberOption, { known }: NumberSeeker): Reason[] {
  return tellRemarks(option.notOffered, known)
    .slice(0, 1)
    .map((told) => ({ id: 'not-offered', leaves: 'does-not-fit', told }));
}

function codes(option: NumberOption, { known }: NumberSeeker): Reason[] {
  const when = pointReader(option, known, 'receivesCodesInChina');
  if (known.codes === 'no') return [];
  return [
    // Not said: codes may still come to the number, so an option that loses them is not simply fine.
    ...(known.codes === undefined
      ? when(['no'], 'codes-not-said', 'maybe')
      : when(['no'], 'codes-do-not-arrive', 'does-not-fit')),
    ...when(['depends', 'unknown'], 'codes-not-certain', 'maybe'),
    ...(known.codes === 'yes' ? when(['yes'], 'codes-arrive', 'fits') : []),
  ];
}

function wish({ id, wishes }: NumberOption, { known, usual }: NumberSeeker): Reason[] {
  // Whoever needs codes has said what they want with that.
  if (known.codes === 'yes') return [];
  // While codes may still be needed, nothing is taken for granted that could lose them.
  if (known.wish === undefined)
    return known.codes === 'no' && id === usual
      ? [{ id: 'assumed', leaves: 'assumed', told: null }]
      : [];
  return wishes.includes(known.wish)
    ? [{ id: 'wished', leaves: 'fits', told: null }]
    : [{ id: 'not-wished', leaves: 'does-not-fit', told: null }];
}

function abroad(option: NumberOption, { known }: NumberSeeker): Reason[] {
  const asked = pointReader(option, known, 'mustBeAskedInUs');
  if (known.where === 'in-us') return asked(['yes'], 'before-leaving', 'possible');
  if (known.where === undefined) return [];
  const bought = pointReader(option, known, 'buyableFromAbroad');
  // One reason is enough: they say the same to somebody who is abroad.
  return [
    ...asked(['yes'], 'only-in-us', 'does-not-fit'),
    ...bought(['no'], 'not-from-abroad', 'does-not-fit'),
    ...bought(['depends', 'unknown'], 'perhaps-not-from-abroad', 'maybe'),
    ...asked(['depends', 'unknown'], 'perhaps-not-from-abroad', 'maybe'),
  ].slice(0, 1);
}

function phone(option: NumberOption, { known, unlocked }: NumberSeeker): Reason[] {
  if (unlocked !== false) return [];
  return pointReader(option, known, 'needsUnlockedPhone')(['yes'], 'unlock-first', 'maybe');
}

function pointReader(option: NumberOption, known: Known, point: Point) {
  const { answer, told } = tellPoint(option, point, known);
  return (answers: (Verdict | null)[], id: ReasonId, leaves: Fit): Reason[] =>
    answers.includes(answer) ? [{ id, leaves, told }] : [];
}

/** The reasons worth saying: of an option that does not fit only those that rule it out. */
export function reasonsShown({ fit, reasons }: Judged): Reason[] {
  return reasons.filter(({ leaves }) => fit !== 'does-not-fit' || leaves === fit);
}
