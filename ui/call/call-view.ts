/** What every part of contact mode is shown with. */
import type { Script, Scripts, Spoken, Term, Text } from '../../content-rules/schema.ts';
import type { CarrierRules } from '../../content-rules/index.ts';
import type { Day } from '../../lib/dates/day.ts';
import type { KeepFault } from '../../lib/evidence/fault.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import type { Ask } from '../../lib/scripts/choose-lines.ts';
import type { Call } from '../../lib/state/shape.ts';

export interface CallActions {
  /** null: the blank is empty again. */
  word(slot: string, text: string | null): void;
  at(line: string, channel: Spoken): void;
  /** Over already: it goes on. */
  begin(script: string): void;
  end(at: string): void;
  /** Another call: who one is stays, what was told goes; its entry in the log stays. */
  again(): void;
  clear(): void;
  tick(task: string): void;
  /** The guide leads to this task. */
  guide(task: string): void;
  /** Adds a text to the entry in the log; answers whether it was kept. */
  keepText(text: string): Promise<boolean>;
}

export interface CallView {
  rules: Scripts;
  script: Script;
  ask: Ask;
  call: Call;
  today: Day;
  /** The tasks of the plan. */
  plan: readonly PlanTask[];
  /** What comes next in it. */
  next: PlanTask | null;
  carrier: CarrierRules | undefined;
  /** The carrier's own site, where the guide leads. */
  site: { name: string; url: string } | null;
  abroad: boolean;
  /** Why the log could not be written. */
  logFault: KeepFault | null;
  actions: CallActions;
  hrefs: {
    plan: string;
    evidence: string;
    /** The letter that says in writing what a script says; null where there is none. */
    letter(script: string): { href: string; name: Text } | null;
    task(task: string): string;
    stuck(problem: string): string;
  };
  /** The glossary, loaded when it is first needed. */
  loadTerms(): Promise<Term[]>;
}
