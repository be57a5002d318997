/** What people get stuck on just here: shown before everything else. */
import type { Problem } from '../../content-rules/schema.ts';
import type { Scene } from '../hosts/see-scene.ts';
import type { Plan, PlanTask } from '../planner/plan.ts';

/** More would push all others off the popup's first screen. */
const shown = 5;

const byScene: Partial<Record<Scene, readonly string[]>> = {
  'sign-in': ['forgot-password', 'no-code', 'no-account-yet'],
  'by-user': ['forgot-password', 'no-code'],
  'no-way': ['page-will-not-load', 'no-cancel-entry'],
  'look-alike': ['fake-support-number'],
};

const bySituation: Partial<Record<NonNullable<Plan['situation']>['id'], readonly string[]>> = {
  'nothing-to-cancel': ['who-really-bills', 'asked-to-pay-a-fee'],
  'already-abroad': ['no-us-phone-abroad', 'line-dead-codes-needed'],
  'not-my-account': ['not-the-owner', 'who-really-bills'],
};

export interface Here {
  /** The task that the user is at. */
  task: Pick<PlanTask, 'stuck'> | null;
  /** What the page shows; left out where there is no page. */
  scene?: Scene | undefined;
  situation: Plan['situation'];
}

/** The problems of the page, the task and the situation the user is in, nearest first. */
export function relatedProblems(problems: readonly Problem[], here: Here): Problem[] {
  const ids = new Set([
    ...((here.scene && byScene[here.scene]) ?? []),
    ...(here.task?.stuck ?? []),
    ...((here.situation && bySituation[here.situation.id]) ?? []),
  ]);
  return [...ids]
    .flatMap((id) => problems.find((problem) => problem.id === id) ?? [])
    .slice(0, shown);
}

/** The task whose “Stuck?” leads to this problem: it is the first of those people have with it. */
export function taskOf(plan: readonly PlanTask[], problem: string | null): PlanTask | null {
  return plan.find(({ stuck }) => problem !== null && stuck[0] === problem) ?? null;
}
