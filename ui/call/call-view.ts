/** What every part of contact mode is shown with. */
import type { Script, Scripts, Spoken } from '../../content-rules/schema.ts';
import type { CarrierRules } from '../../content-rules/index.ts';
import type { Day } from '../../lib/dates/day.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import type { Ask } from '../../lib/scripts/choose-lines.ts';
import type { Call } from '../../lib/state/shape.ts';

export interface CallActions {
  /** null: the blank is empty again. */
  word(slot: string, text: string | null): void;
  at(line: string, channel: Spoken): void;
  begin(script: string): void;
  end(): void;
  clear(): void;
  tick(task: string): void;
}

export interface CallView {
  rules: Scripts;
  script: Script;
  ask: Ask;
  call: Call;
  today: Day;
  /** The tasks of the plan. */
  plan: readonly PlanTask[];
  carrier: CarrierRules | undefined;
  abroad: boolean;
  actions: CallActions;
  taskHref(task: string): string;
  stuckHref(problem: string): string;
}
