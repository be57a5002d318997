/** The user's checklist: what the situation asks for, done the way the carrier does it. */
import type {
  CarrierTask,
  CommonTask,
  Contact,
  Fact,
  PlanKind,
  Provenance,
  Text,
} from '../../content-rules/schema.ts';
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

export interface PlanTask {
  id: string;
  name: Text;
  why: Text;
  /** Where `why` comes from. */
  from: Provenance;
  /** Best first, never empty. */
  ways: PlanWay[];
  /** Gates still open: tasks of this plan to settle first. */
  waitsFor: { id: string; name: Text }[];
  done: boolean;
  /** Who ticked it; null while it is open. */
  by: Tick['by'] | null;
}

/** What the planner reads of a carrier's rules. */
export interface CarrierWays {
  about: { facts: Fact[] };
  tasks: CarrierTask[];
  contacts: Contact[];
}

export interface PlanAsk {
  /** Task ids of the situation, in order. */
  tasks: readonly string[];
  common: readonly CommonTask[];
  /** undefined: no carrier chosen yet. */
  carrier: CarrierWays | undefined;
  /** null: not known. */
  planKind: PlanKind | null;
  ticks: Readonly<Record<string, Tick>>;
}

/** The tasks of a situation in their order, each with its ways, its open gates and whether it is done. */
export function buildPlan(ask: PlanAsk): PlanTask[] {
  const common = new Map(ask.common.map((task) => [task.id, task]));
  const isDone = (id: string) => ask.ticks[id]?.done === true;
  return ask.tasks.flatMap((id) => {
    const task = common.get(id);
    if (task === undefined) return [];
    const open = (task.after ?? []).filter((gate) => ask.tasks.includes(gate) && !isDone(gate));
    return {
      id,
      name: task.name,
      why: task.why,
      from: task,
      ways: findWays(task, ask),
      waitsFor: open.flatMap((gate) => {
        const before = common.get(gate);
        return before === undefined ? [] : { id: gate, name: before.name };
      }),
      done: isDone(id),
      by: isDone(id) ? ask.ticks[id]!.by : null,
    };
  });
}

/** True where a rule holds for this kind of plan; an unknown kind holds for all. */
export function suitsPlan(rule: { planKinds?: PlanKind[] }, planKind: PlanKind | null): boolean {
  return planKind === null || rule.planKinds === undefined || rule.planKinds.includes(planKind);
}

function findWays(task: CommonTask, { carrier, planKind }: PlanAsk): PlanWay[] {
  const own = (carrier?.tasks ?? []).filter(
    (way) => way.task === task.id && suitsPlan(way, planKind),
  );
  if (own.length === 0) return [commonWay(task)];
  return own.map((way) => ({
    channel: way.channel,
    how: way.how,
    destination: way.destination ?? null,
    contacts: pick(carrier!.contacts, way.contacts).filter((one) => suitsPlan(one, planKind)),
    facts: pick(carrier!.about.facts, way.facts).filter((one) => suitsPlan(one, planKind)),
    planKinds: way.planKinds ?? null,
    from: way,
  }));
}

function commonWay(task: CommonTask): PlanWay {
  const { channel, how } = task;
  // A page task without a carrier has nowhere to lead to yet.
  return { channel, how, destination: null, contacts: [], facts: [], planKinds: null, from: task };
}

function pick<T extends { id: string }>(all: readonly T[], ids: readonly string[] = []): T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
}
