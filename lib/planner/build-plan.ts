/** The user's checklist: what the situation asks for, done the way the carrier does it. */
import type {
  CarrierTask,
  CommonTask,
  Contact,
  Fact,
  LastCycle,
  PlanKind,
  Question,
} from '../../content-rules/schema.ts';
import type { PhoneLine, Tick } from '../state/shape.ts';
import { holds, type Known } from './conditions.ts';
import type { Gate, PlanTask, PlanWay } from './plan.ts';

/** A task before it has a date. */
export type UndatedTask = Omit<PlanTask, 'window' | 'phase' | 'late' | 'critical'>;

/** What the planner reads of a carrier's rules. */
export interface CarrierWays {
  about: { facts: Fact[]; lastCycle: LastCycle[] };
  tasks: CarrierTask[];
  contacts: Contact[];
}

export interface PlanAsk {
  /** Task ids of the situation, in order. */
  tasks: readonly string[];
  common: readonly CommonTask[];
  questions: readonly Question[];
  known: Known;
  /** undefined: no carrier chosen yet. */
  carrier: CarrierWays | undefined;
  /** null: not known. */
  planKind: PlanKind | null;
  /** Ticks of each scope. */
  ticks: Record<CommonTask['scope'], Readonly<Record<string, Tick>>>;
  overrides: PhoneLine['overrides'];
  /** The user was told on which day service ends: what settles the line is done, unless unticked. */
  endTold: boolean;
}

const toldEnd = { done: true, by: 'hand' } as const;

/** The tasks of a situation in their order, each with its ways, its gates and whether it is done. */
export function buildPlan(ask: PlanAsk): UndatedTask[] {
  const common = new Map(ask.common.map((task) => [task.id, task]));
  const tickOf = ({ id, scope, settles }: CommonTask) => {
    const told = settles === true && ask.endTold ? toldEnd : undefined;
    const tick = ask.ticks[scope][id] ?? told;
    return tick?.done ? tick : undefined;
  };
  const isSettled = ask.tasks.some((id) => {
    const task = common.get(id);
    return task?.settles === true && tickOf(task) !== undefined;
  });
  const isOver = (task: CommonTask) =>
    isSettled && task.untilSettled === true && tickOf(task) === undefined;
  return ask.tasks.flatMap((id) => {
    const task = common.get(id);
    if (task === undefined || isOver(task)) return [];
    const past = ask.overrides[id]?.gates ?? [];
    const open = (task.after ?? [])
      .flatMap((gate) => common.get(gate) ?? [])
      .filter((gate) => ask.tasks.includes(gate.id) && !tickOf(gate));
    return {
      id,
      name: task.name,
      why: task.why,
      from: task,
      scope: task.scope,
      ways: findWays(task, ask),
      waitsFor: open.filter((gate) => !past.includes(gate.id) && !isOver(gate)).map(asGate),
      overridden: open.filter((gate) => past.includes(gate.id)).map(asGate),
      done: tickOf(task) !== undefined,
      by: tickOf(task)?.by ?? null,
      keep: task.keep ?? null,
      asks: ask.questions.filter(
        (question) =>
          task.asks?.includes(question.id) &&
          question.id !== task.tool &&
          holds(question, ask.known),
      ),
      tool: task.tool ?? null,
      stuck: task.stuck ?? [],
      settles: task.settles ?? false,
      inUs: task.inUs ?? false,
    };
  });
}

/** True where a rule holds for this kind of plan; an unknown kind holds for all. */
export function suitsPlan(rule: { planKinds?: PlanKind[] }, planKind: PlanKind | null): boolean {
  return planKind === null || rule.planKinds === undefined || rule.planKinds.includes(planKind);
}

// The checks see to it that every gate says what happens without it.
function asGate({ id, name, why, without = why }: CommonTask): Gate {
  return { id, name, without };
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
