/** Plans for these tests: only what reminders and calendars look at. */
import type { Plan, PlanTask } from '../../../lib/planner/plan.ts';

const text = (words: string) => ({ en: words, 'zh-CN': words, 'zh-TW': words });
const from = {
  source: 'https://example.com/',
  pageDate: null,
  checkedOn: '2026-11-22',
  confidence: 'secondary',
} as const;

/** An open task for the whole of its window; `days`: "2026-12-01" or "2026-12-01 2026-12-05". */
export function task(id: string, days: string | null = null, more: Partial<PlanTask> = {}) {
  const [first = '', last = first] = days?.split(' ') ?? [];
  const open: PlanTask = {
    id,
    name: text(id),
    why: text('why'),
    from,
    scope: 'line',
    ways: [],
    waitsFor: [],
    overridden: [],
    done: false,
    by: null,
    keep: null,
    asks: [],
    tool: null,
    stuck: [],
    settles: false,
    inUs: false,
    window: days === null ? null : { from: first, to: last, certain: true },
    phase: 'later',
    late: false,
    critical: false,
  };
  return { ...open, ...more };
}

/** A plan of these tasks; `end`: the told last day of service. */
export function planOf(tasks: PlanTask[], end: string | null = null): Plan {
  const serviceEnd = end === null ? null : { day: end, certain: true };
  return {
    situation: null,
    tasks,
    anchors: { departure: null, cycleEnd: null, call: null, serviceEnd, finalBill: null },
    shortOfTime: false,
    assumptions: [],
    contradictions: [],
  };
}

export function onLine(plan: Plan, line = 'line-1') {
  return { line, plan };
}
