import { linesOf } from '../../lib/scripts/choose-lines.ts';
import { menuWordsOf } from '../../lib/scripts/menu-words.ts';
import { useContactsWords } from '../contacts/contacts-words.ts';
import { SourceNote } from '../trust/source-note.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import type { CallView } from './call-view.ts';

const ownKnowledge = {
  source: 'own knowledge, no page found',
  pageDate: null,
  checkedOn: '2026-11-22',
  confidence: 'unverified',
} as const;

/** What to say to the machine that answers first: the words with which the script begins. */
export function MenuWords({ view }: { view: CallView }) {
  const { say } = useWords();
  const t = useContactsWords();
  const { script, ask } = view;
  const line = linesOf(script, ask).find(({ part }) => part === 'menu');
  if (line === undefined) return null;
  return (
    <section class="stack">
      <h2>{t('menuTitle')}</h2>
      <ol class="menu-words">
        {menuWordsOf(line.wording.say.en).map((word) => (
          <li key={word}>
            <English>“{word}”</English>
          </li>
        ))}
      </ol>
      <p class="soft">{say(line.wording.say)}</p>
      <p class="soft">{t('menuNote')}</p>
      <SourceNote of={line.wording.from ?? ownKnowledge} />
    </section>
  );
}
