/** How far one control agrees with a target: the signals, each for itself. Pure. */
import type { Target } from '../../content-rules/schema.ts';
import type { Control } from './control.ts';
import { isGenerated } from './generated.ts';
import { bareName, compareName, foldText, isHead, knownNames, type Grade } from './names.ts';
import { compareHref, leafWords, type PathGrade } from './paths.ts';
import { isElsewhere, isLeftOver, placed, placeSignals } from './place-signals.ts';
import { compareRole } from './roles.ts';
import { shareOf, wordsOf } from './words.ts';
import { weights, type Objection, type Signal } from './weights.ts';

/** A control, and how far it agrees. */
export class Candidate<C extends Control = Control> {
  /** Never read: while one is kept, a browser that collects rubbish does not forget how all are laid out. */
  static readonly shape = new Candidate({} as Control, [], [], 0, false);

  control: C;
  signals: Signal[];
  /** What speaks against it. */
  against: Objection[];
  score: number;
  /** Something that tells who it is agrees; the rest only tells where it stands. */
  telling: boolean;

  constructor(
    control: C,
    signals: Signal[],
    against: Objection[],
    score: number,
    telling: boolean,
  ) {
    this.control = control;
    this.signals = signals;
    this.against = against;
    this.score = score;
    this.telling = telling;
  }
}

/** The score of one candidate; undefined where the target's `not` or `needs` rules it out. */
export function agreementOf<C extends Control>(
  target: Target,
  control: C,
  translated: boolean,
): Candidate<C> | undefined {
  if (target.not && isRuledOut(target.not, control)) return undefined;
  const called = gradeName(target.names, control, translated);
  const href = compareHref(target.href, control, called !== undefined && called !== 'other');
  const name = called === 'other' && href === 'same' && isSlug(control) ? 'kin' : called;
  const marks = markSignals(target, control);
  const place = placeSignals(target, control);
  const signals = [...gradeSignals(name, href), ...marks, ...place];
  if (name === 'same' && href !== 'aside' && placed(place) > 0)
    signals.push(...rareName(control.name));
  if (translated && !name && href === 'same' && !target.not?.names) signals.push('hrefAlone');
  const against: Objection[] = [];
  if (name === 'other') against.push('otherName');
  if (target.names && control.name === '' && !translated) against.push('noName');
  if (href === 'other') against.push('otherHref');
  if (href === 'aside') against.push('asideHref');
  const elsewhere = !place.includes('landmark') && isElsewhere(target.landmark, control);
  if (elsewhere) against.push('otherPlace');
  const role = compareRole(target.role, control);
  if (role === 'role') signals.push(role);
  else if (role) against.push(role);
  const exact = name === 'same' && href !== undefined;
  if (target.needs?.some((need) => !meets(need, signals, exact && control.landmarks.size === 0)))
    return undefined;
  const score = [...signals, ...against].reduce((sum, signal) => sum + weights[signal], 0);
  // The copy in the footer of what the rule knows in the header, unless its own id or its place moved with it.
  const itself =
    (name === 'same' && placed(place) > 0) ||
    (href === 'same' && (name === 'same' || name === 'close') && !isLeftOver(control));
  const stray = elsewhere && marks.length === 0 && !itself;
  const never = stray || against.some((it) => isVeto.has(it));
  const telling = !never && isTelling(name, href, signals);
  return new Candidate(control, signals, against, score, telling);
}

/** Whatever its name and place: the help about it, a heading or a switch called so, what unfolds instead of leading there. */
const isVeto: ReadonlySet<Objection> = new Set<Objection>(['asideHref', 'otherRole', 'opener']);

/**
 * Test ids and attributes are moved to other controls by A/B tests: they tell who it is only where
 * nothing says otherwise. What says something else must lead to the same place. The name with more
 * round it tells where its place agrees in two ways.
 */
function isTelling(
  name: NameGrade | undefined,
  href: PathGrade | undefined,
  signals: Signal[],
): boolean {
  if (name === 'same' || name === 'shown' || href === 'same') return true;
  if (name === 'other' || href === 'other' || href === 'aside') return false;
  if (signals.includes('testId') || signals.includes('attribute')) return true;
  if (name !== 'close') return false;
  return (
    href === 'close' ||
    signals.includes('id') ||
    signals.includes('heading') ||
    placed(signals) >= 2
  );
}

/** One signal for each telling word after the first, two at most: where nothing else agrees it may be anybody's. */
function rareName(name: string): Signal[] {
  return [...wordsOf(name)].slice(1, 3).map(() => 'nameRare');
}

/** Renamed to what its address has said all along: "Auto loan", at "/auto-loans". */
function isSlug({ name, url }: Control): boolean {
  const [said, written] = [wordsOf(name), leafWords(url!.pathname)];
  return said.size > 1 && said.size === written.size && shareOf(said, written) === 1;
}

type NameGrade = Grade | 'shown';

/** By what it is called, or else by what is written on it. On a translated page only what still agrees counts. */
function gradeName(
  names: Target['names'],
  control: Control,
  translated: boolean,
): NameGrade | undefined {
  const called = compareName(names, control.name);
  if (called === 'same' || called === 'close') return called;
  const written = compareName(names, control.text);
  // "Edit account PIN" told for "Edit" only says more; another thing told is a mistake.
  const more = foldText(control.name).includes(foldText(control.text));
  if (!more && (written === 'same' || written === 'close'))
    return written === 'same' ? 'shown' : 'close';
  if (names && isHead(knownNames(names), control)) return 'close';
  return translated && called && /part|kin|other/.test(called) ? undefined : called;
}

function gradeSignals(name: NameGrade | undefined, href: PathGrade | undefined): Signal[] {
  const named = {
    same: 'name',
    shown: 'nameShown',
    close: 'nameClose',
    part: href === 'same' ? 'namePart' : 'nameKin',
    kin: 'nameKin',
    other: undefined,
  } as const;
  const leads = { same: 'href', close: 'hrefClose', kin: 'hrefKin' } as const;
  const led = href && href !== 'other' && href !== 'aside' ? leads[href] : undefined;
  return [name && named[name], led].filter((signal) => signal !== undefined);
}

/** What the page's makers put on it for their own use. */
function markSignals(target: Target, control: Control): Signal[] {
  const signals: Signal[] = [];
  if (target.testId?.some((id) => control.testIds.includes(id))) signals.push('testId');
  if (control.id && target.id?.includes(control.id) && !isGenerated(control.id)) signals.push('id');
  for (const [key, value] of Object.entries(target.attributes ?? {}))
    if (control.attribute(key) === value) signals.push('attribute');
  return signals;
}

function isRuledOut(not: NonNullable<Target['not']>, control: Control): boolean {
  const bare = bareName(control.name);
  if (not.names?.some((other) => bareName(other) === bare)) return true;
  if (/^(same|close)$/.test(compareHref(not.href, control) ?? '')) return true;
  return placeSignals(not, control).length > 0;
}

/** What a rule needs must agree. Where the page lost its landmarks, the name and the address themselves will do. */
function meets(
  need: NonNullable<Target['needs']>[number],
  signals: readonly Signal[],
  exactAndNowhere: boolean,
): boolean {
  if (need === 'landmark' && exactAndNowhere) return true;
  const named = signals.includes('name') || signals.includes('nameClose');
  if (need === 'href' && named && signals.includes('hrefClose')) return true;
  return signals.includes(need === 'attributes' ? 'attribute' : need);
}
