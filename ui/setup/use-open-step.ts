import { useState } from 'preact/hooks';
import { nextStep, type Step } from '../../lib/questions/first-steps.ts';

/** Which step of the set-up is open, and which are behind the user. */
export interface OpenStep {
  /** null: none. */
  open: string | null;
  /** True once the user has moved: the focus goes along from then on. */
  moved: boolean;
  isSettled(step: Step): boolean;
  openOne(id: string): void;
  /** Answered or skipped: the next one opens. */
  settle(id: string): void;
}

/** One step is open at a time; none for a user who comes back to change one (`begun`). */
export function useOpenStep(
  steps: readonly Step[],
  isAnswered: (step: Step) => boolean,
  begun: boolean,
): OpenStep {
  const [settled, setSettled] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [moved, setMoved] = useState(false);
  const isSettled = (step: Step) => begun || settled.includes(step.id) || isAnswered(step);
  // Kept while it is being answered: what is typed counts before the user is done with it.
  const [current, setCurrent] = useState(() => nextStep(steps, isSettled)?.id ?? null);
  const isThere = (id: string | null) => steps.some((step) => step.id === id);
  const open = [chosen, current].find(isThere) ?? nextStep(steps, isSettled)?.id ?? null;
  return {
    open,
    moved,
    isSettled,
    openOne(id) {
      setMoved(true);
      setChosen(id);
    },
    settle(id) {
      const now = [...settled, id];
      const isBehind = (step: Step) => now.includes(step.id) || isAnswered(step);
      setMoved(true);
      setSettled(now);
      setChosen(null);
      setCurrent(begun ? null : (nextStep(steps, isBehind)?.id ?? null));
    },
  };
}
