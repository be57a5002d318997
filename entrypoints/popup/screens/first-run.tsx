import { carriers, findCarrier, planRules, questions } from '../../../content-rules/index.ts';
import type { PlanKind } from '../../../content-rules/schema.ts';
import type { Change } from '../../../lib/state/change.ts';
import { useState } from 'preact/hooks';
import { answersOf } from '../../../lib/planner/conditions.ts';
import { lineOf } from '../../../lib/state/shape.ts';
import { planFor } from '../../../lib/planner/plan-for.ts';
import { SetUp } from '../../../ui/setup/set-up.tsx';
import type { Session } from '../session.ts';

const named = carriers.map(({ id, about }) => ({ id, name: about.name }));

/** The three taps and the carrier. What the page tells is chosen beforehand, and kept on "show my plan". */
export function FirstRun(props: {
  session: Session;
  change(change: Change): Promise<void>;
  onDone(): void;
}) {
  const { change } = props;
  const { state, verdict } = props.session;
  const { begun } = state;
  const here = verdict.kind === 'carrier' ? verdict.carrier : null;
  // undefined: not touched yet, so what we can tell ourselves stands.
  const [carrier, setCarrier] = useState<string | null | undefined>(undefined);
  const [planKind, setPlanKind] = useState<PlanKind | null | undefined>(undefined);
  const guessed = props.session.situation?.id === 'nothing-to-cancel' ? 'prepaid' : null;
  const shownCarrier = carrier === undefined ? (state.carrier ?? (begun ? null : here)) : carrier;
  const shownKind =
    planKind === undefined ? (state.planKind ?? (begun ? null : guessed)) : planKind;
  // What is chosen here counts at once: the kind of plan decides which answer is true.
  const chosen = { ...state, planKind: shownKind };
  const { situation } = planFor(chosen, findCarrier(shownCarrier), planRules, props.session.today);
  const begin = async () => {
    await change({ kind: 'carrier', carrier: shownCarrier });
    await change({ kind: 'plan-kind', planKind: shownKind });
    await change({ kind: 'begin' });
    props.onDone();
  };
  return (
    <SetUp
      questions={questions.filter((one) => one.kind === 'choice' && one.asked === 'tap')}
      answers={answersOf(state, lineOf(state))}
      situation={situation}
      carriers={named}
      carrier={shownCarrier}
      carrierHere={here}
      planKind={shownKind}
      begun={begun}
      onAnswer={(question, answer) => void change({ kind: 'answer', question, answer })}
      onCarrier={setCarrier}
      onPlanKind={setPlanKind}
      onBegin={() => void begin()}
    />
  );
}
