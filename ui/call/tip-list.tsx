import type { Tip } from '../../content-rules/schema.ts';
import { SourceNote } from '../trust/source-note.tsx';
import { useWords } from '../words/words.tsx';

/** For the user alone: what to watch for. */
export function TipList({ tips }: { tips: readonly Tip[] }) {
  const { say } = useWords();
  if (tips.length === 0) return null;
  return (
    <ul class="tips">
      {tips.map((tip) => (
        <li key={tip.text.en}>
          <p>{say(tip.text)}</p>
          {tip.from && <SourceNote of={tip.from} />}
        </li>
      ))}
    </ul>
  );
}
