/** Every user the rules tell apart, and the plans they get; equal ones are made once. */
import { sortRules } from '../../content-rules/checks/rule-set.ts';
import type { PlanKind } from '../../content-rules/schema.ts';
import { chooseSituation, pointsOf, tasksOf } from '../../lib/planner/choose-situation.ts';
import { knownOf, type Known } from '../../lib/planner/conditions.ts';
import { planFor, type PlanRules } from '../../lib/planner/plan-for.ts';
import type { Plan } from '../../lib/planner/plan.ts';
import { emptyLine, emptyState, type PhoneLine } from '../../lib/state/shape.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';

export const today = '2026-11-22';
export const departures = ['2026-10-01', '2026-11-27', '2026-12-13', '2027-02-28'];
export const cycleDays = ['1', '15', '29', '31'];

const sorted = sortRules(readRuleFiles());
export const { tasks, carriers, plans, asked } = sorted;
export const rules: PlanRules = {
  common: tasks,
  questions: asked.questions,
  contradictions: asked.contradictions,
  situations: plans.situations,
  rules: plans.rules,
};

type Carrier = (typeof carriers)[number];
type Answers = Record<string, string>;
type Device = PhoneLine['device'];

/** One user: what is known of them, and what the rules make of it. */
export interface User {
  answers: Answers;
  known: Known;
  device: Device;
  planKind: PlanKind | null;
  carrier: Carrier | undefined;
  /** Situation and tasks as one text: users with the same get the same tasks. */
  list: string;
}

/** Every combination of the answers that steer a plan, skipped ones too; one user for each. */
export function everyUser(): { count: number; users: User[]; saysSeen: Set<string> } {
  const users = new Map<string, User>();
  const saysSeen = new Set<string>();
  let count = 0;
  for (const [device, said] of everyLine())
    for (const answers of everyAccount())
      for (const planKind of [null, 'postpaid', 'prepaid'] as const)
        for (const carrier of [undefined, ...carriers]) {
          count += 1;
          const user = meet({ ...answers, ...said }, device, planKind, carrier);
          const says = saysOf(user.known);
          for (const one of says) saysSeen.add(one);
          // Nothing else of an undated plan differs between two users.
          const key = [user.list, user.known.number, planKind, carrier?.id, says].join();
          if (!users.has(key)) users.set(key, user);
        }
  return { count, users: [...users.values()], saysSeen };
}

/** The plan of one user. */
export function planOf({ answers, device, planKind, carrier }: User, more: Answers = {}): Plan {
  const line = { ...emptyLine('line-1'), device, answers: { ...answers, ...more } };
  const state = { ...emptyState(), planKind, lines: [line], line: line.id };
  return planFor(state, carrier, rules, today);
}

function meet(
  answers: Answers,
  device: Device,
  planKind: PlanKind | null,
  carrier: Carrier | undefined,
): User {
  const said = { answers, planKind, carrier: carrier?.id ?? null, device, today };
  const known = knownOf(said, asked.questions);
  const situation = situationOf(known);
  const list = situation ? `${situation.id}: ${tasksOf(situation, known).join(' ')}` : 'none';
  return { answers, known, device, planKind, carrier, list };
}

function situationOf(known: Known) {
  return plans.situations.find(({ id }) => id === chooseSituation(known, plans.rules));
}

function saysOf(known: Known): string[] {
  const situation = situationOf(known);
  return situation
    ? pointsOf(situation, known).map(({ text }) => `${situation.id}: ${text.en}`)
    : [];
}

/** Kinds of line with the answers that settle the number: the wish only where the number is not chosen. */
function everyLine(): [Device, Answers][] {
  const wishes = idsOf('wish').map((wish) => ({ wish }));
  const numbers = idsOf('number').map((number) => ({ number }));
  const phone = product([one('codes'), [{}, ...wishes, ...numbers]]);
  const others = (['watch', 'tablet', 'hotspot', 'home-internet'] as const).flatMap((device) =>
    // As left over from a phone: neither counts for such a line.
    [{}, { codes: 'yes', wish: 'suspend' }].map((said): [Device, Answers] => [device, said]),
  );
  return [...phone.map((said): [Device, Answers] => ['phone', said]), ...others];
}

function everyAccount(): Answers[] {
  // "departure" tells past, soon and later apart; the fourth date is another "later".
  const days = departures.slice(0, 3).map((departure) => ({ departure }));
  return product([skipping('charged'), one('where'), skipping('role'), [{}, ...days]]);
}

function one(question: string): Answers[] {
  return [{}, ...idsOf(question).map((id) => ({ [question]: id }))];
}

/** As `one`, where a skipped question counts as "unknown". */
function skipping(question: string): Answers[] {
  return one(question).filter((answers) => answers[question] !== 'unknown');
}

function idsOf(id: string): string[] {
  const question = asked.questions.find((it) => it.id === id);
  return question?.kind === 'choice' ? question.answers.map((answer) => answer.id) : [];
}

function product(lists: Answers[][]): Answers[] {
  return lists.reduce((sofar, list) => sofar.flatMap((a) => list.map((b) => ({ ...a, ...b }))));
}
