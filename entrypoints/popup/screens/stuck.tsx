import { planAddress } from '../../../lib/sections.ts';
import { StuckScreen } from '../../../ui/stuck/stuck-screen.tsx';
import type { Session } from '../session.ts';

/** What to do when it does not work, beginning with the page and the task the user is at. */
export function Stuck({ session, open }: { session: Session; open?: string }) {
  const { carrier, carrierHere, plan, report, scene } = session;
  return (
    <StuckScreen
      session={session}
      carrier={carrier ?? carrierHere}
      task={plan.find(({ id }) => id === report?.task) ?? null}
      scene={scene}
      callHref={planAddress('call')}
      open={open ?? null}
    />
  );
}
