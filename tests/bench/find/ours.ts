/** The product and the floors it is measured against. */
import type { Target } from '../../../content-rules/schema.ts';
import { describeControl } from '../../../lib/navigator/describe.ts';
import { locate, type Sight } from '../../../lib/navigator/locate.ts';
import { pageRoots } from '../../../lib/navigator/page-roots.ts';
import type { Contender } from '../timing/samples.ts';
import { floorNames } from './goals.ts';
import type { MadePage } from './page.ts';

/** What was found: the one element; for a floor, which knows no answer, undefined. */
export type Finding = Element | undefined;

export const byName: Target = { role: ['link'], names: ['Transfer PIN'] };
export const byNameAndPath: Target = { ...byName, href: ['/account/security/transfer-pin'] };

/** Asks for the usual controls and reads their text: the least any finder by text must do. */
function readAll(roots: Iterable<Document | ShadowRoot>): undefined {
  let read = 0;
  for (const root of roots)
    for (const element of root.querySelectorAll('a, button, [role]'))
      read += element.textContent!.length;
  if (read === 0) throw new Error('Nothing was read.');
}

/** The floors first. `roots` are those known; the product is asked with exactly these. */
export function ownContenders({ roots, target }: MadePage): Contender<Finding>[] {
  const sight: Sight = { roots, translated: false };
  const described = describeControl(target, sight);
  const ask = (name: string, what: Target) => ({
    name,
    run: () => locate(what, sight).found?.element,
  });
  const floors = [
    { name: floorNames.known, run: () => readAll(roots) },
    ...(roots.length > 1
      ? [{ name: floorNames.piercing, run: () => readAll(pageRoots(document)) }]
      : []),
  ];
  return [
    ...floors,
    ask('signoff, role and name', byName),
    ask('signoff, role, name and path', byNameAndPath),
    ask('signoff, as described', described),
  ];
}
