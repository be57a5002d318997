import { partsOf } from '../../lib/letters/compose-letter.ts';
import { doubtsOf, type Doubt } from '../../lib/letters/letter-doubts.ts';
import { Notice } from '../controls/notice.tsx';
import { useWords } from '../words/words.tsx';
import type { LetterView } from './letter-view.ts';
import { useLetterWords } from './letter-words.ts';

/** What to look at once more before the letter is sent; nothing where nothing looks wrong. */
export function LetterDoubts({ view }: { view: LetterView }) {
  const { say } = useWords();
  const t = useLetterWords();
  const { rules, letter, ask } = view;
  const doubts = doubtsOf(rules, partsOf(letter, ask), ask);
  if (doubts.length === 0) return null;
  const name = (id: string) => {
    const slot = ask.slots.find((one) => one.id === id);
    return slot ? say(slot.name) : id;
  };
  const words = (doubt: Doubt) => {
    if (doubt.kind === 'zero') return t('doubtZero', { blank: name(doubt.slot) });
    if (doubt.kind === 'not-latin') return t('doubtLetters', { blank: name(doubt.slot) });
    const { earlier, later } = doubt;
    return t('doubtOrder', { earlier: name(earlier), later: name(later) });
  };
  return (
    <Notice tone="caution">
      {doubts.map((doubt) => (
        <p key={JSON.stringify(doubt)}>{words(doubt)}</p>
      ))}
    </Notice>
  );
}
