/** Every user the rules tell apart, and the plans they get; equal ones are made once. */
import { sortRules } from '../../content-rules/checks/rule-set.ts';
import type { PlanKind } from '../../content-rules/schema.ts';
import { chooseSituation, tasksOf } from '../../lib/planner/choose-situation.ts';
import { holds, knownOf, type Known } from '../../lib/planner/conditions.ts';
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
    for (const account of everyAccount())
      for (const planKind of [null, 'postpaid', 'prepaid'] as const) {
        const answers = { ...account, ...said };
        // No question hangs on the carrier; questions.test.ts sees to it.
        const anywhere = knownOf(
          { answers, planKind, carrier: null, device, today },
          asked.questions,
        );
        for (const carrier of [undefined, ...carriers]) {
          count += 1;
          const known = carrier ? { ...anywhere, carrier: carrier.id } : anywhere;
          const { list, says } = meet(known);
          for (const one of says) saysSeen.add(one);
          // Nothing else of a plan differs between two users, its days apart.
          const { number, departure } = known;
          const key = [
            list,
            number,
            departure,
            isAbroad({ known }),
            planKind,
            carrier?.id,
            says,
          ].join();
          if (!users.has(key)) users.set(key, { answers, known, device, planKind, carrier, list });
        }
      }
  return { count, users: [...users.values()], saysSeen };
}

/** True for whoever says that they have left. */
export function isAbroad({ known }: Pick<User, 'known'>): boolean {
  return known.where?.startsWith('abroad') === true;
}

/** The plan of one user. */
export function planOf({ answers, device, planKind, carrier }: User, more: Answers = {}): Plan {
  const line = { ...emptyLine('line-1'), device, answers: { ...answers, ...more } };
  const state = { ...emptyState(), planKind, lines: [line], line: line.id };
  return planFor(state, carrier, rules, today);
}

function meet(known: Known): { list: string; says: string[] } {
  const situation = plans.situations.find(({ id }) => id === chooseSituation(known, plans.rules));
  if (situation === undefined) return { list: 'none', says: [] };
  const says = situation.says.flatMap((point, i) =>
    holds(point, known) ? sayId(situation, i) : [],
  );
  return { list: `${situation.id}: ${tasksOf(situation, known).join(' ')}`, says };
}

/** "leaving-end/3": the fourth point of a situation's answer. */
export function sayId({ id }: { id: string }, index: number): string {
  return `${id}/${index}`;
}

/** Kinds of line with the answers that settle the number: the wish only where the number is not chosen. */
function everyLine(): [Device, Answers][] {
  const wishes = idsOf('wish').map((wish) => ({ wish }));
  const numbers = idsOf('number').map((number) => ({ number }));
  const phone = product([one('codes'), [{}, ...wishes, ...numbers]]);
  const others = (['watch', 'tablet', 'hotspot', 'home-internet'] as const).flatMap((device) =>
    // As left over from a phone: neither counts for such a line.
    ([{}, { codes: 'yes', wish: 'suspend' }] as Answers[]).map((said): [Device, Answers] => [
      device,
      said,
    ]),
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
