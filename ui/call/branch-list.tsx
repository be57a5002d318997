import type { Branch } from '../../content-rules/schema.ts';
import { branchesOf, byPart } from '../../lib/scripts/choose-lines.ts';
import { Button } from '../controls/button.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** What the agent may say or what may happen, one press away; what is likely here comes first. */
export function BranchList(props: { view: CallView; part: string; onChoose(id: string): void }) {
  const { say } = useWords();
  const t = useCallWords();
  const { view, part, onChoose } = props;
  const branches = branchesOf(view.rules, view.script, part, view.ask);
  const likely = branches.filter(({ parts }) => parts.includes(part));
  const others = branches.filter((one) => !likely.includes(one));
  return (
    <section class="branches">
      <h2>{t('agentSays')}</h2>
      <Choices branches={likely} onChoose={onChoose} />
      {others.length > 0 && (
        // Folded anew in each part: other things are likely there.
        <details key={part} class="fold">
          <summary>{t('agentMore')}</summary>
          {byPart(view.rules, others).map((group) => (
            <section key={group.part?.id} class="branch-group">
              {group.part && <h3>{say(group.part.name)}</h3>}
              <Choices branches={group.branches} onChoose={onChoose} />
            </section>
          ))}
        </details>
      )}
    </section>
  );
}

function Choices(props: { branches: Branch[]; onChoose(id: string): void }) {
  const { locale, say } = useWords();
  return (
    <ul class="branch-choices">
      {props.branches.map(({ id, kind, hears }) => (
        <li key={id}>
          <Button onPress={() => props.onChoose(id)}>
            <span class="branch-own">{say(hears)}</span>
            {locale !== 'en' && kind === 'agent' && (
              <English class="branch-english">{hears.en}</English>
            )}
          </Button>
        </li>
      ))}
    </ul>
  );
}
