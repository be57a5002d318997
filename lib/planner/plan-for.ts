/** The plan as it stands: what the user said, what the carrier asks for, what is done, what day it is. */
import type {
  CommonTask,
  Contradiction,
  Question,
  Situation,
  Situations,
} from '../../content-rules/schema.ts';
import { dayAt, readDay, type Day } from '../dates/day.ts';
import { lineOf, type PhoneLine, type State } from '../state/shape.ts';
import { findAnchors } from './anchors.ts';
import {
  buildPlan,
  suitsPlan,
  type CarrierWays,
  type PlanAsk,
  type UndatedTask,
} from './build-plan.ts';
import { chooseSituation, pointsOf, tasksOf } from './choose-situation.ts';
import { answersOf, holds, isSaid, knownOf, type Known, type Said } from './conditions.ts';
import { datePlan } from './date-plan.ts';
import { phasePlan } from './phases.ts';
import type { Anchors, Plan, PlanTask } from './plan.ts';
import { ticksOf } from './ticks-of.ts';

/** What is common to all carriers. */
export interface PlanRules {
  common: readonly CommonTask[];
  questions: readonly Question[];
  contradictions: readonly Contradiction[];
  situations: readonly Situation[];
  rules: Situations['rules'];
}

export type PlanState = Pick<State, 'answers' | 'planKind' | 'progress' | 'lines' | 'line'>;
type PlanTicks = PlanAsk['ticks'];
type PlanCarrier = CarrierWays & { id: string };

/** The plan of one line for one carrier; undefined: no carrier chosen yet. */
export function planFor(
  state: PlanState,
  carrier: PlanCarrier | undefined,
  rules: PlanRules,
  today: Day,
  line: PhoneLine = lineOf(state),
): Plan {
  const { planKind } = state;
  const id = carrier?.id ?? null;
  const answers = answersOf(state, line);
  const said = { answers, planKind, carrier: id, device: line.device, today };
  const known = knownOf(said, rules.questions);
  const lastCycle = carrier?.about.lastCycle.find((rule) => suitsPlan(rule, planKind));
  const ticks = { account: ticksOf(state.progress, id), line: ticksOf(line.progress, id) };
  const found = findAnchors({
    today,
    answers,
    lastCycle,
    moves: moving.includes(known.number ?? ''),
    settledOn: settledOn(rules.common, ticks),
  });
  const contradictions = rules.contradictions.filter((one) => holds(one, known));
  const situation = rules.situations.find(({ id }) => id === chooseSituation(known, rules.rules));
  if (situation === undefined)
    return {
      situation: null,
      tasks: [],
      anchors: found,
      shortOfTime: false,
      assumptions: [],
      contradictions,
    };
  const common = rules.common.map((task) => ({ ...task, timing: timingOf(task, known) }));
  const undated = buildPlan({
    ...rules,
    tasks: tasksOf(situation, known).filter((id) => !isTooLate(id, common, known)),
    known,
    carrier,
    planKind,
    ticks,
    overrides: line.overrides,
    endTold: readDay(answers['service-end']) !== undefined,
  });
  const anchors = anchorsOf(found, undated, common);
  const dated = datePlan(undated, common, anchors, today);
  const tasks = phasePlan(undated, dated, today);
  const settled = undated.some(({ settles, done }) => settles && done);
  return {
    situation: { ...situation, says: pointsOf(situation, known, settled) },
    tasks,
    anchors,
    shortOfTime: dated.shortOfTime,
    assumptions: rules.questions.filter((one) => isAssumed(one, known, said, tasks)),
    contradictions,
  };
}

/** Its days for this user. */
function timingOf({ timing, timingFor = [] }: CommonTask, known: Known): CommonTask['timing'] {
  return timingFor.find((one) => holds(one, known)) ?? timing;
}

/** Only possible in the US, and the user has left and does not say that they are there. */
function isTooLate(id: string, common: readonly CommonTask[], known: Known): boolean {
  if (known.departure !== 'past' || known.where === 'in-us') return false;
  return common.some((task) => task.id === id && task.inUs === true);
}

/** Ways to settle the number that end the line as it moves. */
const moving = ['prepaid', 'google-voice', 'park'];

/** The day of the tick that settled the line. */
function settledOn(common: readonly CommonTask[], ticks: PlanTicks): Day | null {
  const settling = common.filter(({ settles }) => settles);
  const done = settling.flatMap(({ id, scope }) => ticks[scope][id] ?? []).find((it) => it.done);
  return done === undefined ? null : dayAt(new Date(done.at));
}

/** Nobody calls to move a number, and on a cheaper plan, or suspended, the line goes on. */
function anchorsOf(
  found: Anchors,
  tasks: readonly UndatedTask[],
  common: readonly CommonTask[],
): Anchors {
  const ids = new Set(tasks.map(({ id }) => id));
  const planned = common.filter(({ id }) => ids.has(id));
  const counts = (task: CommonTask, ...anchors: string[]) =>
    task.timing !== undefined && anchors.includes(task.timing.anchor);
  const ends = planned.some((task) => counts(task, 'service-end', 'final-bill'));
  const calls = planned.some((task) => task.settles === true && counts(task, 'call'));
  return {
    ...found,
    call: calls ? found.call : null,
    serviceEnd: ends ? found.serviceEnd : null,
    finalBill: ends ? found.finalBill : null,
  };
}

/** Asked and not answered (or no longer with one of its answers), and of use here. */
function isAssumed(
  question: Question,
  known: Known,
  said: Pick<Said, 'answers' | 'device'>,
  tasks: readonly PlanTask[],
): boolean {
  if (!holds(question, known) || isSaid(question, said)) return false;
  // What is over takes nothing for granted.
  if (tasks.every(({ done }) => done)) return false;
  return (
    question.asked !== 'task' ||
    tasks.some(({ done, asks }) => !done && asks.some(({ id }) => id === question.id))
  );
}
