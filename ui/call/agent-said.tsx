import { useEffect, useId, useState } from 'preact/hooks';
import type { Term } from '../../content-rules/schema.ts';
import { findSecret, type Secret } from '../../lib/evidence/find-secret.ts';
import { compileTerms } from '../../lib/glossary/compile-terms.ts';
import { findInText } from '../../lib/glossary/find-in-text.ts';
import { listTerms } from '../../lib/glossary/list-terms.ts';
import { Button } from '../controls/button.tsx';
import { useEvidenceWords } from '../evidence/use-evidence-words.ts';
import { useAnnounce } from '../words/announcer.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

const secretWords = {
  card: 'faultCard',
  ssn: 'faultSsn',
  pin: 'faultPin',
} as const satisfies Record<Secret, string>;
// A long answer of an agent has a tenth of it.
const longest = 20_000;

/** What the agent wrote, pasted, with its words explained. It is kept only where the user says so. */
export function AgentSaid({ view }: { view: CallView }) {
  const t = useCallWords();
  const e = useEvidenceWords();
  const announce = useAnnounce();
  const id = useId();
  const { actions, call, loadTerms } = view;
  const [text, setText] = useState('');
  const [terms, setTerms] = useState<Term[] | null>(null);
  const [secret, setSecret] = useState<Secret | null>(null);
  const asked = text.trim() !== '';
  useEffect(() => {
    if (asked && terms === null) void loadTerms().then(setTerms);
  }, [asked]);
  const keep = async () => {
    const found = findSecret(text);
    setSecret(found);
    if (found !== null || !(await actions.keepText(text.trim()))) return;
    setText('');
    announce(t('agentKept'));
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
        aria-invalid={secret !== null}
        aria-describedby={secret ? `${id}-fault` : undefined}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setSecret(null);
        }}
      />
      {secret && (
        <p id={`${id}-fault`} class="slot-wrong" role="alert">
          {e(secretWords[secret])}
        </p>
      )}
      {asked && (
        <>
          {terms && <Explained text={text} terms={terms} carrier={view.carrier?.id} />}
          <div class="row">
            {call.id !== null && <Button onPress={() => void keep()}>{t('agentKeep')}</Button>}
            <Button look="quiet" onPress={() => setText('')}>
              {t('agentClear')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
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
