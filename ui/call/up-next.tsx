import { fillLine, plainLine } from '../../lib/scripts/fill.ts';
import type { Line } from '../../lib/scripts/choose-lines.ts';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** What is said after this, in the reader's own language and one row; empty after the last line. */
export function UpNext({ view, line }: { view: CallView; line: Line | undefined }) {
  const { locale } = useWords();
  const t = useCallWords();
  const { slots, filled } = view.ask;
  return (
    <p class="soft up-next">
      {line && t('upNext', { line: plainLine(fillLine(line.wording.say, slots, filled, locale)) })}
    </p>
  );
}
