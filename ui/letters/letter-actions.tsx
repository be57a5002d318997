import { emptyBlanks, partsOf, plainLetter } from '../../lib/letters/compose-letter.ts';
import { letterFileName } from '../../lib/letters/sent-letter.ts';
import { Button } from '../controls/button.tsx';
import { CopyButton } from '../controls/copy-button.tsx';
import { Notice } from '../controls/notice.tsx';
import { saveFile } from '../evidence/save-file.ts';
import { useAnnounce } from '../words/announcer.tsx';
import type { LetterView } from './letter-view.ts';
import { useLetterWords } from './letter-words.ts';

/** The letter to take along: on the clipboard, as a file, on paper. */
export function LetterActions({ view }: { view: LetterView }) {
  const t = useLetterWords();
  const announce = useAnnounce();
  const { letter, ask, today } = view;
  const parts = partsOf(letter, ask);
  const count = emptyBlanks(parts, ask).length;
  const text = plainLetter(parts, ask);
  const save = () => {
    const name = letterFileName(letter.id, today);
    saveFile(name, 'text/plain;charset=utf-8', `${text}\n`);
    announce(t('saved', { name }));
  };
  return (
    <div class="stack">
      {count > 0 ? (
        <Notice tone="caution">
          <p>{t('blanksLeft', { count })}</p>
        </Notice>
      ) : (
        <p class="soft">{t('complete')}</p>
      )}
      <div class="row">
        <CopyButton text={text} name={t('copyName')} />
        <Button onPress={save}>{t('save')}</Button>
        <Button onPress={() => window.print()}>{t('print')}</Button>
      </div>
      {/* On paper there is nothing but the letter. */}
      <div class="printable letter-printed" lang="en">
        {text}
      </div>
    </div>
  );
}
