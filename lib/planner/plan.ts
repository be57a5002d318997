/** What the planner makes: the user's plan, task by task. */
import type {
  CommonTask,
  Contact,
  Contradiction,
  Fact,
  PlanKind,
  Provenance,
  Question,
  Situation,
  Text,
} from '../../content-rules/schema.ts';
import type { Day } from '../dates/day.ts';
import type { Tick } from '../state/shape.ts';

/** One way to do a task: more than one where the plan kind is not known or the carrier offers a choice. */
export interface PlanWay {
  channel: CommonTask['channel'];
  how: Text;
  /** The place on the carrier's pages where it is done, or starts (a chat). */
  destination: string | null;
  contacts: Contact[];
  facts: Fact[];
  /** Set where the way holds for one kind of plan only. */
  planKinds: PlanKind[] | null;
  from: Provenance;
}

/** A task to settle first, and what happens to whoever does not. */
export interface Gate {
  id: string;
  name: Text;
  without: Text;
}

/** From the first day on which a task is well done to the last; both included. */
export interface TaskWindow {
  from: Day;
  to: Day;
  /** False: reckoned from something that is not known for certain yet. */
  certain: boolean;
}

/** now: at most three, to do today. next: the few after them. later: all others. */
export type Phase = 'now' | 'next' | 'later' | 'done';

export interface PlanTask {
  id: string;
  name: Text;
  why: Text;
  /** Where `why` comes from. */
  from: Provenance;
  scope: CommonTask['scope'];
  /** Best first, never empty. */
  ways: PlanWay[];
  /** Gates still open and not overridden: tasks of this plan to settle first. */
  waitsFor: Gate[];
  /** Gates that the user went past. */
  overridden: Gate[];
  done: boolean;
  /** Who ticked it; null while it is open. */
  by: Tick['by'] | null;
  keep: Text | null;
  /** Questions whose answers would make it more exact, those already answered too. */
  asks: Question[];
  tool: CommonTask['tool'] | null;
  /** Ids of problems that people have with it. */
  stuck: string[];
  /** With it the line is settled: ended, moved away, handed over. */
  settles: boolean;
  /** Only possible, or reliable, while in the US. */
  inUs: boolean;
  /** null: no date can be told yet. */
  window: TaskWindow | null;
  phase: Phase;
  /** Open, and its last day is over. */
  late: boolean;
  /** With little time left: on the longest chain of tasks up to the end of the line. */
  critical: boolean;
}

/** The four days that everything else counts from. null: not known and not to be reckoned. */
export interface Anchors {
  departure: Day | null;
  cycleEnd: Day | null;
  /** The days on which the calculator says to call; null without a cycle or a departure. */
  call: { from: Day; until: Day } | null;
  serviceEnd: Anchor | null;
  finalBill: Anchor | null;
}

/** `certain`: the user was told it by the carrier; otherwise it is our reckoning. */
export interface Anchor {
  day: Day;
  certain: boolean;
}

export interface Plan {
  /** With the points of its answer that hold for this user. null: no rule holds. */
  situation: Pick<Situation, 'id' | 'name' | 'says'> | null;
  tasks: PlanTask[];
  anchors: Anchors;
  /** There is less time than the open tasks take: critical ones first. */
  shortOfTime: boolean;
  /** Unanswered questions that matter here, with what is taken for granted meanwhile. */
  assumptions: Question[];
  contradictions: Contradiction[];
}
