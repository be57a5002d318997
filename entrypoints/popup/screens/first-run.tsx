import type { Change } from '../../../lib/state/change.ts';
import { FirstQuestions } from '../../../ui/session/first-questions.tsx';
import type { Session } from '../session.ts';

/** The first questions, over the page that is open. */
export function FirstRun(props: {
  session: Session;
  change(change: Change): Promise<void>;
  onDone(): void;
}) {
  const { verdict } = props.session;
  const here = verdict.kind === 'carrier' ? verdict.carrier : null;
  return <FirstQuestions {...props} carrierHere={here} />;
}
