import { sectionHash } from '../../../lib/sections.ts';
import { StuckScreen } from '../../../ui/stuck/stuck-screen.tsx';
import type { SectionProps } from '../section.tsx';

/** What to do when it does not work, beginning with the next task. */
export function Stuck({ session, detail }: SectionProps) {
  return (
    <StuckScreen
      session={session}
      carrier={session.carrier}
      task={null}
      callHref={sectionHash('call')}
      open={detail}
    />
  );
}
