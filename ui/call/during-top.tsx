import type { Line } from '../../lib/scripts/choose-lines.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { Elapsed } from './elapsed.tsx';

/** Where in the script one is, and how long it has taken; begins what has not begun, goes on with what was over. */
export function DuringTop({ view, lines, at }: { view: CallView; lines: Line[]; at: number }) {
  const { say } = useWords();
  const t = useCallWords();
  const { rules, script, call, actions } = view;
  const part = rules.parts.find(({ id }) => id === lines[at]!.part);
  const begin = () => actions.begin(script.id);
  return (
    <div class="during-top">
      <span>
        {at + 1} / {lines.length} · {part && say(part.name)}
      </span>
      <Elapsed call={call} />
      {call.begun === null && (
        <Button look="main" onPress={begin}>
          {t('beginHere')}
        </Button>
      )}
      {call.ended !== null && <Button onPress={begin}>{t('notOver')}</Button>}
    </div>
  );
}
