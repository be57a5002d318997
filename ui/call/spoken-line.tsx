import type { Wording } from '../../content-rules/schema.ts';
import { fillLine, plainLine } from '../../lib/scripts/fill.ts';
import type { Ask } from '../../lib/scripts/choose-lines.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { SourceNote } from '../trust/source-note.tsx';
import { English } from '../words/english.tsx';
import { Pieces } from '../words/pieces.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';

/** One thing to say: big English, the user's language beside it; in a chat, ready to copy. */
export function SpokenLine({ wording, ask }: { wording: Pick<Wording, 'say' | 'from'>; ask: Ask }) {
  const t = useCallWords();
  const { locale } = useWords();
  const { slots, filled, channel } = ask;
  const english = fillLine(wording.say, slots, filled, 'en');
  return (
    <div class="spoken">
      <p class="spoken-english">
        <English>
          <Pieces empty={t('blank')} pieces={english} />
        </English>
      </p>
      {locale !== 'en' && (
        <p class="spoken-own">
          <Pieces empty={t('blank')} pieces={fillLine(wording.say, slots, filled, locale)} />
        </p>
      )}
      {channel === 'chat' && <CopyButton text={plainLine(english)} />}
      {wording.from && <SourceNote of={wording.from} />}
    </div>
  );
}
