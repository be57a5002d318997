import type { Contact, Problem } from '../../content-rules/schema.ts';
import { useWords } from '../words/words.tsx';
import { WayOut } from './way-out.tsx';
import './stuck.css';

/** Everything that goes wrong, each with its ways out. */
export function ProblemList(props: {
  problems: readonly Problem[];
  /** null: no carrier chosen; ways of every carrier are then left out. */
  carrier: string | null;
  contacts: readonly Contact[];
  contactPage: string | null;
  abroad: boolean;
}) {
  const { t, say } = useWords();
  const { problems, carrier, ...rest } = props;
  return (
    <div class="problems">
      {problems.map((problem) => (
        <details key={problem.id} class="problem" name="problem">
          <summary>{say(problem.name)}</summary>
          <p class="soft">{t('waysOut')}</p>
          <ol class="ways-out">
            {problem.waysOut
              .filter(
                ({ carriers }) => !carriers || (carrier !== null && carriers.includes(carrier)),
              )
              .map((way, i) => (
                <WayOut key={i} way={way} {...rest} />
              ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
