import type { Wording } from '../../content-rules/schema.ts';
import { fillLine, plainLine, type Piece } from '../../lib/scripts/fill.ts';
import type { Ask } from '../../lib/scripts/choose-lines.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { SourceNote } from '../trust/source-note.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';

/** One thing to say: big English, the user's language beside it; in a chat, ready to copy. */
export function SpokenLine({ wording, ask }: { wording: Pick<Wording, 'say' | 'from'>; ask: Ask }) {
  const { locale } = useWords();
  const { slots, filled, channel } = ask;
  const english = fillLine(wording.say, slots, filled, 'en');
  return (
    <div class="spoken">
      <p class="spoken-english">
        <English>
          <Pieces pieces={english} />
        </English>
      </p>
      {locale !== 'en' && (
        <p class="spoken-own">
          <Pieces pieces={fillLine(wording.say, slots, filled, locale)} />
        </p>
      )}
      {channel === 'chat' && <CopyButton text={plainLine(english)} />}
      {wording.from && <SourceNote of={wording.from} />}
    </div>
  );
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  const t = useCallWords();
  return (
    <>
      {pieces.map((piece, i) => {
        if (piece.kind === 'words') return piece.text;
        if (piece.kind === 'filled')
          return (
            <bdi key={i} class="filled">
              {piece.text}
            </bdi>
          );
        return (
          <span key={i} class="blank">
            {piece.name}
            <span class="visually-hidden"> ({t('blank')})</span>
          </span>
        );
      })}
    </>
  );
}
