import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Term } from '../../content-rules/schema.ts';
import { maskSecrets } from '../../lib/evidence/mask-secrets.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import { findInText } from '../../lib/glossary/find-in-text.ts';
import { listTerms } from '../../lib/glossary/list-terms.ts';
import { Button } from '../controls/button.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

// A long answer of an agent has a tenth of it.
const longest = 20_000;

/**
 * What was written in the chat, pasted, with its words explained. It is kept only where the user says so,
 * and without what could be used to enter the account.
 */
export function AgentSaid({ view }: { view: CallView }) {
  const t = useCallWords();
  const id = useId();
  const { actions, call, loadTerms } = view;
  const [text, setText] = useState('');
  const [terms, setTerms] = useState<Term[] | null>(null);
  /** How much was blanked in what was kept last; null: nothing has been kept since. */
  const [kept, setKept] = useState<number | null>(null);
  const asked = text.trim() !== '';
  const masked = useMemo(() => maskSecrets(text), [text]);
  useEffect(() => {
    if (asked && terms === null) void loadTerms().then(setTerms);
  }, [asked]);
  const write = (words: string) => {
    setText(words);
    setKept(null);
  };
  const keep = async () => {
    if (!(await actions.keepText(masked.text.trim()))) return;
    setText('');
    setKept(masked.found.length);
  };
  return (
    <section class="agent-said">
      <label for={id}>
        <h2>{t('agentWrote')}</h2>
      </label>
      <p class="soft">{t('agentWroteNote')}</p>
      <textarea
        id={id}
        class="slot-input"
        rows={4}
        maxLength={longest}
        dir="auto"
        lang="en"
        autoComplete="off"
        spellcheck={false}
        aria-describedby={masked.found.length > 0 ? `${id}-masks` : undefined}
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <div role="status">
        {masked.found.length > 0 && (
          <p id={`${id}-masks`} class="slot-wrong">
            {t('agentMasks', { words: listed(masked.found.map(({ words }) => words)) })}
          </p>
        )}
        {kept !== null && (
          <p>
            ✓ {t('agentKept')} {kept > 0 && t('agentMasked', { count: kept })}
          </p>
        )}
      </div>
      {asked && (
        <>
          {terms && <Explained text={text} terms={terms} carrier={view.carrier?.id} />}
          <div class="row">
            {call.id !== null && <Button onPress={() => void keep()}>{t('agentKeep')}</Button>}
            <Button look="quiet" onPress={() => write('')}>
              {t('agentClear')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Each once; a line break within one would tear it. */
function listed(found: readonly string[]): string {
  return [...new Set(found.map((words) => words.replaceAll(/\s+/g, ' ')))].join(' · ');
}

function Explained(props: { text: string; terms: readonly Term[]; carrier: string | undefined }) {
  const { say, locale } = useWords();
  const t = useCallWords();
  const { text, terms, carrier } = props;
  const found = listTerms(findInText(text, compileTerms(terms, carrier)), terms);
  return (
    <div role="status">
      {found.length === 0 ? (
        <p class="soft">{t('agentNoTerms')}</p>
      ) : (
        <dl class="explained">
          {found.map(({ term, hit }) => (
            <div key={term.id} data-danger={term.danger}>
              <dt>
                <English>{hit.surface}</English>
                {locale !== 'en' && ` · ${term.called[locale]}`}
              </dt>
              <dd>{say(term.means)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
