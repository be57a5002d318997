import { partsOf } from '../../lib/letters/compose-letter.ts';
import { fillLine } from '../../lib/scripts/fill.ts';
import '../call/during.css';
import { TipList } from '../call/tip-list.tsx';
import { English } from '../words/english.tsx';
import { Pieces } from '../words/pieces.tsx';
import { useWords } from '../words/words.tsx';
import type { LetterView } from './letter-view.ts';
import { useLetterWords } from './letter-words.ts';

/** The letter part by part: English as it is sent, what it means beside it. */
export function LetterPaper({ view }: { view: LetterView }) {
  const t = useLetterWords();
  const { locale } = useWords();
  const { letter, ask } = view;
  return (
    <ol class={locale === 'en' ? 'letter-paper' : 'letter-paper letter-paper-two'}>
      {partsOf(letter, ask).map(({ id, joined, say, tips }) => (
        <li key={id} class="letter-part" data-joined={joined}>
          <p class="letter-english">
            <English>
              <Pieces empty={t('blank')} pieces={fillLine(say, ask.slots, ask.filled, 'en')} />
            </English>
          </p>
          {locale !== 'en' && (
            <p class="letter-own">
              <Pieces empty={t('blank')} pieces={fillLine(say, ask.slots, ask.filled, locale)} />
            </p>
          )}
          <TipList tips={tips} />
        </li>
      ))}
    </ol>
  );
}
