import { useState } from 'preact/hooks';
import { carriers, findCarrier, planRules } from '../../content-rules/index.ts';
import type { PlanKind } from '../../content-rules/schema.ts';
import { knownOf } from '../../lib/planner/conditions.ts';
import { planFor } from '../../lib/planner/plan-for.ts';
import { firstSteps } from '../../lib/questions/first-steps.ts';
import type { Change } from '../../lib/state/change.ts';
import { SetUp } from '../setup/set-up.tsx';
import type { PlanSession } from './plan-session.ts';

const named = carriers.map(({ id, about }) => ({ id, name: about.name }));

/** The first questions. What the page tells is chosen beforehand, and kept when the user goes on. */
export function FirstQuestions(props: {
  session: PlanSession;
  /** The carrier whose page is open. */
  carrierHere: string | null;
  change(change: Change): Promise<void>;
  onDone(): void;
}) {
  const { change, carrierHere: here } = props;
  const { state, answers, line, today } = props.session;
  const { begun } = state;
  // undefined: not touched yet, so what we can tell ourselves stands.
  const [touched, setTouched] = useState<string | null | undefined>(undefined);
  const [touchedKind, setTouchedKind] = useState<PlanKind | null | undefined>(undefined);
  const guessed = props.session.situation?.id === 'nothing-to-cancel' ? 'prepaid' : null;
  const carrier = touched === undefined ? (state.carrier ?? (begun ? null : here)) : touched;
  const planKind =
    touchedKind === undefined ? (state.planKind ?? (begun ? null : guessed)) : touchedKind;
  // What is chosen here counts at once: the kind of plan decides which answer is true.
  const chosen = { ...state, planKind };
  const { situation, contradictions } = planFor(chosen, findCarrier(carrier), planRules, today);
  const known = knownOf(
    { answers, planKind, carrier, device: line.device, today },
    planRules.questions,
  );
  const keepCarrier = async () => {
    await change({ kind: 'carrier', carrier });
    await change({ kind: 'plan-kind', planKind });
  };
  const begin = async () => {
    await keepCarrier();
    await change({ kind: 'begin' });
    props.onDone();
  };
  return (
    <SetUp
      steps={firstSteps(planRules.questions, known)}
      answers={answers}
      today={today}
      situation={situation}
      contradictions={contradictions}
      carriers={named}
      carrier={carrier}
      carrierSaid={state.carrier !== null}
      carrierHere={here}
      planKind={planKind}
      begun={begun}
      onAnswer={(question, answer) => void change({ kind: 'answer', question, answer })}
      onCarrier={setTouched}
      onPlanKind={setTouchedKind}
      onCarrierSettled={() => void keepCarrier()}
      onBegin={() => void begin()}
    />
  );
}
