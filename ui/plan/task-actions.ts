import type { PlanTask } from '../../lib/planner/plan.ts';

/** What a task is done with. */
export type Tool = NonNullable<PlanTask['tool']>;

/** What the plan lets the user do with a task. */
export interface TaskActions {
  tick(task: string, done: boolean): void;
  /** Lead the guide to this task; null: back to the order of the plan. */
  guide(task: string | null): void;
  /** Go on with a task although these gates are open. None: they come first again. */
  override(task: string, gates: readonly string[]): void;
  /** Show another task of the plan. */
  goTo(task: string): void;
  /** Show the ways out of a problem. */
  stuck(problem: string | null): void;
  /** The address of a section of the full page. */
  toolHref(tool: Tool): string;
  /** null: takes the answer back. */
  answer(question: string, answer: string | null): void;
}

/** The gates to go past, with those that the user went past before. */
export function gatesOf({ waitsFor, overridden }: PlanTask): string[] {
  return [...overridden, ...waitsFor].map(({ id }) => id);
}
