import type { ComponentChildren } from 'preact';
import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { SectionId, SectionPlace } from '../../lib/sections.ts';
import type { Change } from '../../lib/state/change.ts';
import type { PlanSession } from '../../ui/session/plan-session.ts';
import { useTable } from '../../ui/words/words.tsx';
import { sectionTitles } from './section-titles.ts';
import { After } from './sections/after.tsx';
import { Answers } from './sections/answers.tsx';
import { Call } from './sections/call.tsx';
import { Contacts } from './sections/contacts.tsx';
import { Dates } from './sections/dates.tsx';
import { Evidence } from './sections/evidence.tsx';
import { Letters } from './sections/letters.tsx';
import { Lines } from './sections/lines.tsx';
import { Money } from './sections/money.tsx';
import { Number } from './sections/number.tsx';
import { PlanSection } from './sections/plan-section.tsx';
import { Services } from './sections/services.tsx';
import { Stuck } from './sections/stuck.tsx';
import { Words } from './sections/words.tsx';

export interface SectionProps {
  session: PlanSession;
  change(change: Change): Promise<void>;
  /** What of the section is to be shown: a task, a problem. */
  detail: string | null;
}

const shown: Record<SectionId, (props: SectionProps) => ComponentChildren> = {
  plan: PlanSection,
  answers: Answers,
  number: Number,
  services: Services,
  dates: Dates,
  money: Money,
  lines: Lines,
  call: Call,
  after: After,
  evidence: Evidence,
  letters: Letters,
  contacts: Contacts,
  words: Words,
  stuck: Stuck,
};

/** These begin with a heading of their own. */
const named: readonly SectionId[] = [
  'plan',
  'answers',
  'lines',
  'call',
  'after',
  'evidence',
  'letters',
  'contacts',
  'words',
  'stuck',
];

/** What the section shows. A tool belongs to one line: for another it starts afresh. */
export function Section(props: Omit<SectionProps, 'detail'> & { place: SectionPlace }) {
  const { place, ...rest } = props;
  const t = useTable(timelineTables);
  const Shown = shown[place.section];
  // The list of lines stays where it is while another line is chosen in it.
  // So does a picture that is not kept yet: it goes to the line that is shown then.
  const stays = place.section === 'lines' || place.detail === 'shot';
  const ofLine = stays ? place.section : `${place.section} ${rest.session.line.id}`;
  return (
    <>
      {!named.includes(place.section) && (
        <h1 class={place.section === 'number' ? 'visually-hidden' : 'screen-title'}>
          {t(sectionTitles[place.section])}
        </h1>
      )}
      <Shown key={ofLine} {...rest} detail={place.detail} />
    </>
  );
}
