import { type ComponentChildren } from 'preact';
import type { SectionPlace } from '../../lib/sections.ts';
import type { Change } from '../../lib/state/change.ts';
import type { PlanSession } from '../../ui/session/plan-session.ts';
import { After } from './sections/after.tsx';
import { Contacts } from './sections/contacts.tsx';
import { Stuck } from './sections/stuck.tsx';
import { PlanSection } from './sections/plan-section.tsx';

export interface SectionProps {
  session: PlanSession;
  change(change: Change): Promise<void>;
  /** What of the section is to be shown: a task, a problem. */
  detail: string | null;
}

const shown: Partial<Record<SectionPlace['section'], (props: SectionProps) => ComponentChildren>> =
  {
    plan: PlanSection,
    after: After,
    contacts: Contacts,
    stuck: Stuck,
  };

/** The sections that there are, in their order. */
export const present = Object.keys(shown);

/** What the section shows. */
export function Section(props: Omit<SectionProps, 'detail'> & { place: SectionPlace }) {
  const { place, ...rest } = props;
  const Shown = shown[place.section] ?? PlanSection;
  return <Shown {...rest} detail={place.detail} />;
}
