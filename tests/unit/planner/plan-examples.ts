import type {
  CarrierTask,
  CommonTask,
  Contact,
  Fact,
  Question,
  Text,
} from '../../../content-rules/schema.ts';
import { buildPlan, type CarrierWays, type PlanAsk } from '../../../lib/planner/build-plan.ts';
import { phasePlan } from '../../../lib/planner/phases.ts';
import type { PlanTask } from '../../../lib/planner/plan.ts';
import type { Tick } from '../../../lib/state/shape.ts';

export const words = (en: string): Text => ({ en, 'zh-CN': en, 'zh-TW': en });

export const known = {
  source: 'https://www.example.com/help',
  pageDate: null,
  checkedOn: '2026-11-22',
  confidence: 'official' as const,
};

export function commonTask(id: string, more: Partial<CommonTask> = {}): CommonTask {
  return {
    ...known,
    id,
    name: words(id),
    why: words(`why ${id}`),
    how: words(`how ${id}`),
    channel: 'offline',
    scope: 'line',
    ...more,
  };
}

export function carrierTask(task: string, more: Partial<CarrierTask> = {}): CarrierTask {
  return {
    ...known,
    task,
    channel: 'page',
    destination: `${task}-page`,
    how: words(`${task} here`),
    ...more,
  };
}

export function contact(id: string, more: Partial<Contact> = {}): Contact {
  return {
    ...known,
    id,
    kind: 'phone',
    purpose: words(id),
    e164: '+18005550100',
    display: '1-800-555-0100',
    from: 'us',
    hours: null,
    ...more,
  };
}

export function fact(id: string, more: Partial<Fact> = {}): Fact {
  return { ...known, id, topic: id, text: words(id), ...more };
}

/** A question about the line, asked where a task needs it. */
export function yesOrNo(
  id: string,
  more: Partial<Extract<Question, { kind: 'choice' }>> = {},
): Extract<Question, { kind: 'choice' }> {
  return {
    id,
    about: 'line',
    asked: 'task',
    kind: 'choice',
    ask: words(`${id}?`),
    why: words(`why ${id}`),
    assume: words(`no ${id}`),
    answers: ['yes', 'no'].map((answer) => ({ id: answer, label: words(answer) })),
    ...more,
  };
}

/** A question that is answered by typing. */
export function typed(
  id: string,
  kind: 'date' | 'cycle-day' | 'money' | 'count',
  more: Partial<Exclude<Question, { kind: 'choice' }>> = {},
): Question {
  const texts = { ask: words(`${id}?`), why: words(`why ${id}`), assume: words(`no ${id}`) };
  return { id, about: 'line', asked: 'task', kind, ...texts, ...more } as Question;
}

/** A carrier that knows two kinds of bills, and one way to end a line. */
export const carrier: CarrierWays = {
  about: {
    facts: [fact('late'), fact('prepaid-only', { planKinds: ['prepaid'] })],
    lastCycle: [],
  },
  contacts: [contact('care'), contact('prepaid-care', { planKinds: ['prepaid'] })],
  tasks: [
    carrierTask('save', { planKinds: ['postpaid'], facts: ['late', 'prepaid-only'] }),
    carrierTask('save', { planKinds: ['prepaid'], channel: 'call', destination: undefined }),
    carrierTask('end', {
      channel: 'call',
      destination: undefined,
      contacts: ['prepaid-care', 'care', 'nobody'],
    }),
  ],
};

export const common: CommonTask[] = [
  commonTask('decide'),
  commonTask('save', { channel: 'page' }),
  commonTask('end', { channel: 'call', after: ['decide', 'save', 'elsewhere'] }),
  commonTask('elsewhere'),
];

export function planAsk(more: Partial<PlanAsk> = {}): PlanAsk {
  return {
    tasks: ['decide', 'save', 'end'],
    common,
    questions: [],
    known: {},
    carrier,
    planKind: 'postpaid',
    ticks: ticked({}),
    overrides: {},
    endTold: false,
    ...more,
  };
}

export const byHand = { done: true, by: 'hand' as const, at: '2026-11-22T00:00:00.000Z' };

/** The same ticks whatever a task is about. */
export function ticked(ticks: Record<string, Tick>): PlanAsk['ticks'] {
  return { account: ticks, line: ticks };
}

export const today = '2026-11-22';

/** The plan without a date on any task: nothing is known that it could be reckoned from. */
export function undatedPlan(more: Partial<PlanAsk> = {}): PlanTask[] {
  const none = { path: new Set<string>(), missed: new Set<string>() };
  return phasePlan(
    buildPlan(planAsk(more)),
    { windows: new Map(), ...none, shortOfTime: false },
    today,
  );
}
