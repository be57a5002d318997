/**
 * The second cheap question, asked of what passed the first: can this control be more than its kind or its
 * place? Says no exactly where scoring it would end in nothing `isLike` keeps; most of scoring is not needed for that.
 */
import type { Target } from '../../content-rules/schema.ts';
import type { Control } from './control.ts';
import { isGenerated } from './generated.ts';
import { foldText, isHead, knownNames, matchName } from './names.ts';
import { knownPath, leadsThere } from './paths.ts';

/** Whether a control agrees with a target in anything that tells. */
export function likeGate(
  target: Target,
  names = knownNames(target.names ?? []),
): (control: Control) => boolean {
  const paths = (target.href ?? []).map(knownPath);
  const leaves = paths.map(({ path }) => leafOf(path));
  const attributes = Object.entries(target.attributes ?? {});
  const heading = target.heading?.map(foldText);
  const near = target.near?.map(foldText);
  return (control) =>
    matchName(names, control.name) !== undefined ||
    isHead(names, control) ||
    (control.text !== '' && matchName(names, control.text) !== undefined) ||
    (mayEndIn(leaves, control.attribute('href')) && leadsThere(paths, control)) ||
    target.testId?.some((id) => control.testIds.includes(id)) === true ||
    (target.id?.includes(control.id) === true && control.id !== '' && !isGenerated(control.id)) ||
    attributes.some(([key, value]) => control.attribute(key) === value) ||
    saysOneOf(heading, () => control.heading) ||
    saysOneOf(near, () => control.near);
}

function leafOf(path: string): string {
  return path.replace(/\/$/, '').split('/').at(-1)!;
}

/** From the host or the root on, without dots that mean a folder and without anything to encode. */
const plainAddress = /^(?:https?:\/)?\/(?!\.)(?:[\w.~:-]|\/(?!\.))*(?=[?#]|$)/;

/** A whole address in plain letters is what it says: taking it apart is needed only where its end fits. */
function mayEndIn(leaves: readonly string[], href: string | null): boolean {
  if (leaves.length === 0 || href === null) return false;
  const [path] = plainAddress.exec(href) ?? [];
  return path === undefined || leaves.some((leaf) => path.replace(/\/$/, '').endsWith(leaf));
}

function saysOneOf(wanted: readonly string[] | undefined, read: () => string): boolean {
  if (!wanted) return false;
  const text = foldText(read());
  return wanted.some((words) => text.includes(words));
}
