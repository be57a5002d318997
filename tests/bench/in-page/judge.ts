/** What an answer is worth. */
import { parentAcross } from '../../../lib/navigator/page-roots.ts';

export type Outcome = 'located' | 'wrong' | 'abstained' | 'silent' | 'false';

/** Right is the control, what is in it, or what holds it by two levels at most (as Similo's authors count). */
export function judge(answer: Element | undefined, truth: ReadonlySet<Element>): Outcome {
  if (truth.size === 0) return answer ? 'false' : 'silent';
  if (!answer) return 'abstained';
  const right = [...truth].some(
    (control) => isWithin(answer, control, Infinity) || isWithin(control, answer, 2),
  );
  return right ? 'located' : 'wrong';
}

function isWithin(inner: Element, outer: Element, levels: number): boolean {
  let one: Element | null = inner;
  for (let level = 0; one && level <= levels; level += 1, one = parentAcross(one))
    if (one === outer) return true;
  return false;
}
