import { sectionHash } from '../../../lib/sections.ts';
import { FirstQuestions } from '../../../ui/session/first-questions.tsx';
import type { SectionProps } from '../section.tsx';

/** The questions that make the plan, to be answered or changed here too. */
export function Answers({ session, change }: SectionProps) {
  return (
    <FirstQuestions
      session={session}
      carrierHere={null}
      change={change}
      onDone={() => void open(sectionHash('plan'), '_self')}
    />
  );
}
