/** The scripts for the line that is shown, and what their blanks are filled with. */
import { questions } from '../../content-rules/index.ts';
import { scriptRules } from '../../content-rules/scripts.ts';
import { knownOf } from '../../lib/planner/conditions.ts';
import { scriptsFor } from '../../lib/scripts/choose-lines.ts';
import { filledFrom } from '../../lib/scripts/filled-from.ts';
import type { PlanSession } from '../../ui/session/plan-session.ts';

/** The likeliest first. */
export function callScripts({ answers, state, line, today, plan, whole }: PlanSession) {
  const { planKind, carrier } = state;
  const known = knownOf({ answers, planKind, carrier, device: line.device, today }, questions);
  const open = plan.filter(({ done }) => !done);
  // The call that settles the line is what most people come for.
  const order = [...open.filter(({ settles }) => settles), ...open].map(({ id }) => id);
  const scripts = scriptsFor(scriptRules, known, order);
  const ends = plan.find(({ id }) => scripts[0]!.tasks.includes(id));
  const usual = ends?.ways[0]?.channel === 'chat' ? ('chat' as const) : ('call' as const);
  const reckoned = whole.anchors.serviceEnd?.day ?? null;
  const filled = filledFrom(scriptRules.slots, line.call.words, answers, reckoned);
  return { known, scripts, usual, filled };
}
