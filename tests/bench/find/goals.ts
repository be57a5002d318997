/** What was aimed at, beside what came out: ratios within one run, never a time by itself. */
import type { Lane, Row } from './lane.ts';

export interface FindGoal {
  page: string;
  goal: string;
  /** Ours to the floor, or a rival to ours; undefined where one of the two gave no or another answer. */
  ratio: number | undefined;
  /** The same of the shortest times. */
  leastRatio: number | undefined;
  /** By the middle times. */
  met: boolean;
}

export const floorNames = {
  known: 'floor: query and read',
  piercing: 'floor: find the roots, query and read',
};

/** The goals of one page. Our dearer of the two usual targets counts. */
export function goalsOf(lane: Lane): FindGoal[] {
  const { rows, shadow, nodes } = lane;
  const page = `${nodes} nodes${shadow ? ', shadow roots' : ''}`;
  const row = (name: string) => rows.find((one) => one.name === name && one.right !== false);
  const ours = usual(rows);
  const most = (goal: string, floor: string, limit: number): FindGoal => {
    const [ratio, leastRatio] = ratios(ours, row(floor));
    return { page, goal, ratio, leastRatio, met: ratio !== undefined && ratio <= limit };
  };
  const faster = (goal: string, peer: string, limit: number): FindGoal => {
    const [ratio, leastRatio] = ratios(row(peer), ours);
    return { page, goal, ratio, leastRatio, met: ratio !== undefined && ratio >= limit };
  };
  if (shadow)
    return [
      most('at most 1.2 times the floor that finds the roots', floorNames.piercing, 1.2),
      most('at most 1.2 times the floor that knows them', floorNames.known, 1.2),
      ...peerGoals(rows, faster),
    ];
  return [most('at most 3 times the floor', floorNames.known, 3), ...peerGoals(rows, faster)];
}

function peerGoals(
  rows: readonly Row[],
  faster: (goal: string, peer: string, limit: number) => FindGoal,
): FindGoal[] {
  const has = (name: string) => rows.some((row) => row.name === name && row.right);
  return [
    ...(has('testing-library getByRole')
      ? [faster('at least 4 times as fast as testing-library', 'testing-library getByRole', 4)]
      : []),
    ...(has('playwright getByRole, exact')
      ? [faster('at least 10 times as fast as Playwright', 'playwright getByRole, exact', 10)]
      : []),
  ];
}

/** The dearer of the two usual targets; undefined where one of them had another answer. */
function usual(rows: readonly Row[]): Times | undefined {
  const ours = rows.filter(({ name }) => /^signoff, role/.test(name));
  if (ours.length === 0 || ours.some(({ right }) => !right)) return undefined;
  const dearest = (key: keyof Times) => Math.max(...ours.map((row) => row[key]));
  return { median: dearest('median'), least: dearest('least') };
}

type Times = Pick<Row, 'median' | 'least'>;

function ratios(a: Times | undefined, b: Times | undefined): [number?, number?] {
  return a && b ? [a.median / b.median, a.least / b.least] : [];
}
