/** Whether a control stands where a rule says: its landmark, its heading, its neighbours. Pure. */
import type { Target } from '../../content-rules/schema.ts';
import type { Control } from './control.ts';
import { compareName, foldText } from './names.ts';
import type { Signal } from './weights.ts';

/** What of its place agrees. */
export function placeSignals(
  where: Pick<Target, 'landmark' | 'heading' | 'near' | 'beside' | 'within'>,
  control: Control,
): Signal[] {
  const signals: Signal[] = [];
  if (where.landmark?.some((landmark) => control.landmarks.has(landmark))) signals.push('landmark');
  if (where.heading && says(where.heading, control.heading)) signals.push('heading');
  if (where.near && says(notOf(control, where.near), control.near)) signals.push('near');
  if (where.beside)
    for (const _ of neighboursIn(where.beside, control).slice(0, 2)) signals.push('beside');
  if (where.within?.includes(control.container)) signals.push('within');
  return signals;
}

/** A control is not near its own words: a neighbour of the one described says what is near that one. */
function notOf(control: Control, near: readonly string[]): string[] {
  const own = foldText(`${control.name} ${control.text}`);
  return near.filter((words) => !own.includes(foldText(words)));
}

function neighboursIn(wanted: readonly string[], { beside }: Control): string[] {
  return wanted.filter((words) =>
    beside.some((name) => /same|close/.test(compareName([words], name) ?? '')),
  );
}

/** In how many ways its place agrees. */
export function placed(signals: readonly Signal[]): number {
  return signals.filter((signal) => /^(landmark|heading|near|beside|within)$/.test(signal)).length;
}

/** In another region of the page; a menu may be in any. */
export function isElsewhere(landmark: Target['landmark'], control: Control): boolean {
  const isRegion = (it: string) => it !== 'navigation';
  return landmark?.some(isRegion) === true && [...control.landmarks].some(isRegion);
}

/** In the header or footer: where copies of links are left. What stands in the page itself is none. */
export function isLeftOver({ landmarks }: Control): boolean {
  const inPage = ['main', 'dialog', 'complementary'].some((it) => landmarks.has(it));
  return !inPage && (landmarks.has('banner') || landmarks.has('contentinfo'));
}

function says(wanted: readonly string[], text: string): boolean {
  const folded = foldText(text);
  return wanted.some((words) => folded.includes(foldText(words)));
}
