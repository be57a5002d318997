import { sectionHash } from '../../lib/sections.ts';
import type { TaskActions } from '../../ui/plan/task-actions.ts';
import { planActions } from '../../ui/session/plan-actions.ts';
import type { SectionProps } from './section.tsx';

/** What can be done with tasks on the full page: all of it leads to a section of it. */
export function usePlanActions({ session, change }: SectionProps): TaskActions {
  const lead = (hash: string) => open(hash, '_self');
  return planActions(session, {
    change,
    goElsewhere: (task) => lead(sectionHash('plan', task)),
    stuck: (problem) => lead(sectionHash('stuck', problem)),
    toolHref: (tool) => sectionHash(tool),
  });
}
