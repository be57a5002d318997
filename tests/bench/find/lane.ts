/** One page of the bench, in the page: made, asked by everyone, the answers compared before any time counts. */
import { timeAll, type Contender, type Timed } from '../timing/samples.ts';
import { ownContenders, type Finding } from './ours.ts';
import { makePage, type MadePage, type PageWish } from './page.ts';

export interface Row extends Omit<Timed<unknown>, 'answer'> {
  kind: 'floor' | 'ours' | 'peer';
  /** Found the one link that was meant; a floor has no answer. */
  right: boolean | null;
}

export interface Lane extends PageWish {
  made: { nodes: number; elements: number; roots: number };
  rows: Row[];
}

/** Measures one page. Whoever gives another answer stays in the table, marked. */
export function measureLane(
  wish: PageWish,
  samples: number,
  peers: readonly Contender<Finding>[],
): Lane {
  const page = makePage(document, wish);
  const own = ownContenders(page);
  const rows = timeAll([...own, ...peers], samples).map(({ answer, ...times }): Row => {
    const floor = times.name.startsWith('floor');
    const kind = floor ? 'floor' : times.name.startsWith('signoff') ? 'ours' : 'peer';
    return { ...times, kind, right: floor ? null : answer === page.target };
  });
  return { ...wish, made: countPage(page), rows };
}

function countPage({ roots, nodes }: MadePage): Lane['made'] {
  const elements = roots.reduce((sum, root) => sum + root.querySelectorAll('*').length, 0);
  return { nodes, elements, roots: roots.length };
}
