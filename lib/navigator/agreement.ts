/** How far one control agrees with a target: the signals, each for itself. Pure. */
import type { Target } from '../../content-rules/schema.ts';
import type { Control } from './control.ts';
import { isGenerated } from './generated.ts';
import { compareName, foldText, type Grade } from './names.ts';
import { compareHref } from './paths.ts';
import { weights, type Objection, type Signal } from './weights.ts';

export interface Agreement {
  signals: Signal[];
  /** What speaks against it. */
  against: Objection[];
  score: number;
  /** Something that tells who it is agrees; the rest only tells where it stands. */
  telling: boolean;
}

/** The score of one candidate; undefined where the target's `not` or `needs` rules it out. */
export function agreementOf(
  target: Target,
  control: Control,
  translated: boolean,
): Agreement | undefined {
  if (target.not && isRuledOut(target.not, control)) return undefined;
  const name = gradeName(target.names, control.name, translated);
  const href = compareHref(target.href, control);
  const marks = markSignals(target, control);
  const place = placeSignals(target, control);
  const signals = [...gradeSignals(name, href), ...marks, ...place];
  const against: Objection[] = [];
  if (name === 'other') against.push('otherName');
  if (target.names && control.name === '' && !translated) against.push('noName');
  if (href === 'other') against.push('otherHref');
  const elsewhere = !place.includes('landmark') && isElsewhere(target.landmark, control);
  if (elsewhere) against.push('otherPlace');
  const role = compareRole(target.role, control.role);
  if (role === 'same') signals.push('role');
  else if (role) against.push(role === 'kin' ? 'kinRole' : 'otherRole');
  if (target.needs?.some((need) => !signals.includes(signalNamed(need)))) return undefined;
  const score = [...signals, ...against].reduce((sum, signal) => sum + weights[signal], 0);
  // The copy in the footer of what the rule knows in the header, unless its own id moved with it.
  const stray = elsewhere && marks.length === 0;
  return { signals, against, score, telling: !stray && isTelling(name, href, signals) };
}

/**
 * Test ids and attributes are moved to other controls by A/B tests: they tell who it is only where
 * nothing says otherwise. What says something else must lead to the same place.
 */
function isTelling(name: Grade | undefined, href: Grade | undefined, signals: Signal[]): boolean {
  if (name === 'same' || href === 'same') return true;
  if (name === 'other' || href === 'other') return false;
  const marks: Signal[] =
    name === 'close' ? ['testId', 'attribute', 'id'] : ['testId', 'attribute'];
  return marks.some((mark) => signals.includes(mark));
}

/** On a translated page only a name that still agrees counts. */
function gradeName(names: Target['names'], name: string, translated: boolean): Grade | undefined {
  const grade = compareName(names, name);
  return translated && (grade === 'kin' || grade === 'other') ? undefined : grade;
}

function gradeSignals(name: Grade | undefined, href: Grade | undefined): Signal[] {
  const named = { same: 'name', close: 'nameClose', kin: 'nameKin', other: undefined } as const;
  const leads = { same: 'href', close: undefined, kin: 'hrefKin', other: undefined } as const;
  return [name && named[name], href && leads[href]].filter((signal) => signal !== undefined);
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

function placeSignals(
  where: Pick<Target, 'landmark' | 'heading' | 'near' | 'beside' | 'within'>,
  control: Control,
): Signal[] {
  const signals: Signal[] = [];
  if (where.landmark?.some((landmark) => control.landmarks.has(landmark))) signals.push('landmark');
  if (where.heading && says(where.heading, control.heading)) signals.push('heading');
  if (where.near && says(where.near, control.near)) signals.push('near');
  for (const _ of neighboursIn(where.beside, control).slice(0, 2)) signals.push('beside');
  if (where.within?.includes(control.container)) signals.push('within');
  return signals;
}

function neighboursIn(wanted: Target['beside'], { beside }: Control): string[] {
  return (wanted ?? []).filter((words) =>
    beside.some((name) => /same|close/.test(compareName([words], name) ?? '')),
  );
}

/** In another region of the page; a menu may be in any. */
function isElsewhere(landmark: Target['landmark'], { landmarks }: Control): boolean {
  const isRegion = (it: string) => it !== 'navigation';
  return landmark !== undefined && landmark.some(isRegion) && [...landmarks].some(isRegion);
}

function isRuledOut(not: NonNullable<Target['not']>, control: Control): boolean {
  const folded = foldText(control.name);
  if (not.names?.some((other) => foldText(other) === folded)) return true;
  return compareHref(not.href, control) === 'same' || placeSignals(not, control).length > 0;
}

const pressed = /^(link|button|menuitem|tab)$/;

function compareRole(
  wanted: readonly string[] | undefined,
  role: string | undefined,
): 'same' | 'kin' | 'other' | undefined {
  if (!wanted || !role) return undefined;
  if (wanted.includes(role)) return 'same';
  return pressed.test(role) && wanted.some((it) => pressed.test(it)) ? 'kin' : 'other';
}

function signalNamed(need: NonNullable<Target['needs']>[number]): Signal {
  return need === 'attributes' ? 'attribute' : need;
}

function says(wanted: readonly string[], text: string): boolean {
  const folded = foldText(text);
  return wanted.some((words) => folded.includes(foldText(words)));
}
