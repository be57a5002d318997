import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import { letterOfProblem } from '../../content-rules/letter-links.ts';
import { scriptOfProblem } from '../../content-rules/script-links.ts';
import type { Contact, Problem } from '../../content-rules/schema.ts';
import { planAddress } from '../../lib/sections.ts';
import type { LineKind } from '../../lib/stuck/ways-for.ts';
import { useTable, useWords } from '../words/words.tsx';
import { WayOut } from './way-out.tsx';

/** Whose line it is, and whom to reach for it. */
export interface StuckLine extends LineKind {
  contacts: readonly Contact[];
  contactPage: string | null;
  /** The address of contact mode. */
  callHref: string;
  abroad: boolean;
}

/** One problem; pressed, it opens on its ways out, all for this line, and closes the others. */
export function ProblemEntry(props: { problem: Problem; line: StuckLine; open?: boolean }) {
  const { t, say } = useWords();
  const { problem, line } = props;
  const own = useTable(timelineTables);
  const script = scriptOfProblem[problem.id];
  const letter = letterOfProblem[problem.id];
  const { contacts, contactPage, abroad } = line;
  return (
    <details class="fold problem" name="problem" open={props.open}>
      <summary>{say(problem.name)}</summary>
      <p class="soft">{t('waysOut')}</p>
      <ol class="ways-out">
        {problem.waysOut.map((way, i) => (
          <WayOut key={i} way={way} contacts={contacts} contactPage={contactPage} abroad={abroad} />
        ))}
      </ol>
      {script !== undefined && (
        <p>
          <a
            class="button button-plain"
            href={script === '' ? line.callHref : `${line.callHref}/${script}`}
          >
            {own('toolCall')}
          </a>
        </p>
      )}
      {letter !== undefined && (
        <p>
          <a
            class="button button-plain"
            href={planAddress('letters', letter === '' ? null : letter)}
          >
            {own('toolLetters')}
          </a>
        </p>
      )}
    </details>
  );
}
