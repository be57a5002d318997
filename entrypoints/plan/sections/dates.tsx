import { questions } from '../../../content-rules/index.ts';
import { suitsPlan } from '../../../lib/planner/build-plan.ts';
import { settledOtherwise } from '../../../lib/planner/settled-otherwise.ts';
import { sectionHash } from '../../../lib/sections.ts';
import { Calculator } from '../../../ui/dates/calculator.tsx';
import type { SectionProps } from '../section.tsx';
import { usePlanActions } from '../use-plan-actions.ts';

/** When to call, until when the line works. */
export function Dates(props: SectionProps) {
  const { carrier, state, answers, today, plan } = props.session;
  const about = carrier?.about;
  return (
    <Calculator
      questions={questions}
      answers={answers}
      today={today}
      lastCycle={about?.lastCycle.find((rule) => suitsPlan(rule, state.planKind))}
      settledBy={settledOtherwise(plan)}
      taskHref={(task) => sectionHash('plan', task)}
      facts={about?.facts ?? []}
      onAnswer={usePlanActions(props).answer}
    />
  );
}
