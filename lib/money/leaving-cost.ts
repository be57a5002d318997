/** What leaving costs: from what the user typed, and from what the carrier's rule says, kept apart. */
import type { Fact, LastCycle, PlanKind } from '../../content-rules/schema.ts';
import { readCents, type Cents } from './amount.ts';

/** The topics a cost belongs to, in the order in which they are shown. */
export type CostTopic = 'device' | 'credits' | 'cycle' | 'fees' | 'final-bill';

/**
 * device: what is left to pay on the phone falls due. credits: monthly credits that no longer come; not
 * paid to anyone, so not in the total. cycle: the last cycle. nothing-more: the last cycle is paid already.
 * at-most: the last cycle is charged by the day, so this is the most it can be. fees: everything else.
 */
export type CostReason = 'device' | 'credits' | 'cycle' | 'nothing-more' | 'at-most' | 'fees';

/** The final bill is spoken of by the rule only: what is on it is typed as the other topics. */
export type TypedTopic = Exclude<CostTopic, 'final-bill'>;

export interface TypedCost {
  topic: TypedTopic;
  /** null: what was stored cannot be read as an amount. */
  cents: Cents | null;
  why: CostReason;
  /** False: lost, but not paid to the carrier. */
  inTotal: boolean;
  /** The questions it comes from. */
  from: string[];
}

export interface LeavingCost {
  typed: TypedCost[];
  /** Sum of what was typed and is to be paid; null: nothing was. */
  total: Cents | null;
  /** Credits that no longer come; null: not known. */
  lost: Cents | null;
  /** What the carrier's rule says, in words: amounts of its own are never added to the total. */
  said: { topic: CostTopic; facts: Fact[] }[];
}

export interface CostRules {
  facts: readonly Fact[];
  lastCycle: Pick<LastCycle, 'charge' | 'facts'> | undefined;
  /** null: not known. */
  planKind: PlanKind | null;
}

/** Which topics of carrier.json say something about a cost. */
const factTopics: Record<Exclude<CostTopic, 'cycle'>, RegExp> = {
  device: /^(billing-device|device-balance)$/,
  credits: /^promotion$/,
  fees: /^(billing|return)$/,
  'final-bill': /^(billing-final|final-bill|billing-refund|refund|billing-autopay|autopay)$/,
};

/** What leaving costs. Nothing typed and no rule is a cost of nothing known, not of nothing. */
export function leavingCost(of: {
  answers: Readonly<Record<string, string>>;
  rules: CostRules | undefined;
}): LeavingCost {
  const typed = typedCosts(of.answers, of.rules?.lastCycle?.charge);
  const paid = typed.filter(({ inTotal }) => inTotal).flatMap(({ cents }) => cents ?? []);
  return {
    typed,
    total: paid.length === 0 ? null : paid.reduce((sum, cents) => sum + cents, 0),
    lost: typed.find(({ topic }) => topic === 'credits')?.cents ?? null,
    said: of.rules === undefined ? [] : saidBy(of.rules),
  };
}

function typedCosts(
  answers: Readonly<Record<string, string>>,
  charge: LastCycle['charge'] | undefined,
): TypedCost[] {
  const one = (topic: TypedTopic, why: CostReason, question: string): TypedCost[] => {
    const answer = answers[question];
    if (answer === undefined) return [];
    const cents = readCents(answer) ?? null;
    return [{ topic, why, cents, inTotal: true, from: [question] }];
  };
  return [
    ...one('device', 'device', 'device-balance'),
    ...lostCredits(answers),
    ...one('cycle', cycleReason(charge), 'cycle-charge').map((cost) =>
      cost.why === 'nothing-more' ? { ...cost, cents: cost.cents === null ? null : 0 } : cost,
    ),
    ...one('fees', 'fees', 'other-fees'),
  ];
}

// Staying pays the balance and gets the credits; leaving pays the same balance without them. Both
// in one sum would count the same money twice.
function lostCredits(answers: Readonly<Record<string, string>>): TypedCost[] {
  const monthly = answers['monthly-credit'];
  const months = answers['credits-left'];
  if (monthly === undefined || months === undefined) return [];
  const cents = readCents(monthly);
  const readable = cents !== undefined && /^\d{1,2}$/.test(months);
  return [
    {
      topic: 'credits',
      why: 'credits',
      cents: readable ? cents * Number(months) : null,
      inTotal: false,
      from: ['monthly-credit', 'credits-left'],
    },
  ];
}

function cycleReason(charge: LastCycle['charge'] | undefined): CostReason {
  if (charge === 'nothing-more') return 'nothing-more';
  return charge === 'by-day' ? 'at-most' : 'cycle';
}

function saidBy({ facts, lastCycle, planKind }: CostRules): LeavingCost['said'] {
  const own = facts.filter(
    (fact) => planKind === null || (fact.planKinds?.includes(planKind) ?? true),
  );
  const ofCycle = lastCycle?.facts ?? [];
  const isAbout = (fact: Fact, topic: CostTopic) => {
    if (topic === 'cycle' || ofCycle.includes(fact.id))
      return topic === 'cycle' && ofCycle.includes(fact.id);
    return factTopics[topic].test(fact.topic);
  };
  const topics: CostTopic[] = ['device', 'credits', 'cycle', 'fees', 'final-bill'];
  return topics
    .map((topic) => ({ topic, facts: own.filter((fact) => isAbout(fact, topic)) }))
    .filter((one) => one.facts.length > 0);
}
