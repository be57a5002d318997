/** Which ways out of a problem are for this user. */
import type { PlanKind, Problem } from '../../content-rules/schema.ts';

/** Whose line it is. null: not known; what is for one carrier only is then left out. */
export interface LineKind {
  carrier: string | null;
  planKind: PlanKind | null;
}

/** The ways out for a line, best first. An unknown plan kind leaves out nothing. */
export function waysFor(problem: Problem, { carrier, planKind }: LineKind): Problem['waysOut'] {
  return problem.waysOut.filter(
    (way) =>
      (!way.carriers || (carrier !== null && way.carriers.includes(carrier))) &&
      (!way.planKinds || planKind === null || way.planKinds.includes(planKind)),
  );
}
