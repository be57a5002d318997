import { questions } from '../../../content-rules/index.ts';
import { LeavingCost } from '../../../ui/money/leaving-cost.tsx';
import type { SectionProps } from '../section.tsx';
import { usePlanActions } from '../use-plan-actions.ts';

/** What leaving costs. */
export function Money(props: SectionProps) {
  const { carrier, state, answers, today, whole } = props.session;
  return (
    <LeavingCost
      questions={questions}
      answers={answers}
      today={today}
      carrier={carrier?.about}
      planKind={state.planKind}
      anchors={whole.anchors}
      onAnswer={usePlanActions(props).answer}
    />
  );
}
