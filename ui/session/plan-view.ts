import type { PlanView } from '../plan/task-stop.tsx';
import { publicHome, type PlanSession } from './plan-session.ts';

/** What every task of the plan is shown with, but for what it can do. */
export function planView(session: PlanSession): Omit<PlanView, 'actions' | 'here'> {
  const { carrier, today, goal, abroad, answers, lines } = session;
  const home = publicHome(carrier);
  return {
    today,
    goal,
    site: carrier && home !== null ? { name: carrier.about.name, url: home } : null,
    contactPage: carrier?.about.contactPage.url ?? null,
    abroad,
    answers,
    lines,
  };
}

/** True where the user has answered no question at all: the plan then is what anybody gets. */
export function nothingSaid({ answers }: PlanSession): boolean {
  return Object.keys(answers).length === 0;
}
