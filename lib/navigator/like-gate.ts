/**
 * The second cheap question, asked of what passed the first: can this control be more than its kind or its
 * place? Says no exactly where scoring it would end in nothing `isLike` keeps; most of scoring is not needed for that.
 */
import type { Target } from '../../content-rules/schema.ts';
import type { Control } from './control.ts';
import { isGenerated } from './generated.ts';
import { foldText, isHead, matchName } from './names.ts';
import { leadsThere } from './paths.ts';
import { trimSlash } from './plain-text.ts';
import type { Sought } from './sought.ts';

/** Whether a control agrees with a target in anything that tells. */
export function mayBeLike(control: Control, sought: Sought): boolean {
  const { target, paths, ends, heading, near } = sought;
  return (
    isCalledSo(control, sought) ||
    (mayEndIn(ends, control.attribute('href')) && leadsThere(paths, control)) ||
    target.testId?.some((id) => control.testIds.includes(id)) === true ||
    (target.id?.includes(control.id) === true && control.id !== '' && !isGenerated(control.id)) ||
    hasOne(control, target.attributes) ||
    (heading !== undefined && says(heading, control.heading)) ||
    (near !== undefined && says(near, control.near))
  );
}

function isCalledSo(control: Control, { names }: Sought): boolean {
  if (matchName(names, control.name) !== undefined || isHead(names, control)) return true;
  const { text } = control;
  return text !== '' && matchName(names, text) !== undefined;
}

/** From the host or the root on, without dots that mean a folder and without anything to encode. */
const plainAddress = /^(?:https?:\/)?\/(?!\.)(?:[\w.~:-]|\/(?!\.))*(?=[?#]|$)/;

/** A whole address in plain letters is what it says: taking it apart is needed only where its end fits. */
function mayEndIn(ends: readonly string[], href: string | null): boolean {
  if (ends.length === 0 || href === null) return false;
  const [path] = plainAddress.exec(href) ?? [];
  return path === undefined || ends.some((end) => trimSlash(path).endsWith(end));
}

function hasOne(control: Control, attributes: Target['attributes']): boolean {
  for (const key in attributes) if (control.attribute(key) === attributes[key]) return true;
  return false;
}

function says(wanted: readonly string[], said: string): boolean {
  const text = foldText(said);
  return wanted.some((words) => text.includes(words));
}
