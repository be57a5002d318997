import { questions } from '../../../content-rules/index.ts';
import { numberOptions } from '../../../content-rules/number.ts';
import { knownOf } from '../../../lib/planner/conditions.ts';
import { usualAnswer } from '../../../lib/number/usual-answer.ts';
import { NumberDecision } from '../../../ui/number/number-decision.tsx';
import type { SectionProps } from '../section.tsx';

/** What becomes of the number. */
export function Number({ session, change }: SectionProps) {
  const { answers, state, line, today, plan } = session;
  const { planKind, carrier } = state;
  const known = knownOf({ answers, planKind, carrier, device: line.device, today }, questions);
  const question = questions.find(({ id }) => id === 'number');
  const unlock = plan.find(({ id }) => id === 'unlock-phone');
  return (
    <NumberDecision
      number={numberOptions}
      known={known}
      unlocked={unlock?.done === true ? true : null}
      chosen={answers['number'] ?? null}
      usual={usualAnswer(question, known)}
      onChoose={(answer) => void change({ kind: 'answer', question: 'number', answer })}
    />
  );
}
