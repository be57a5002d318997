import type {
  CarrierTask,
  CommonTask,
  Contact,
  Fact,
  Text,
} from '../../../content-rules/schema.ts';
import type { CarrierWays, PlanAsk } from '../../../lib/planner/build-plan.ts';

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

/** A carrier that knows two kinds of bills, and one way to end a line. */
export const carrier: CarrierWays = {
  about: { facts: [fact('late'), fact('prepaid-only', { planKinds: ['prepaid'] })] },
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
  const tasks = ['decide', 'save', 'end'];
  return { tasks, common, carrier, planKind: 'postpaid', ticks: {}, ...more };
}

export const byHand = { done: true, by: 'hand' as const, at: '2026-11-22T00:00:00.000Z' };
