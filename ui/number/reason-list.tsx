import type { Judged } from '../../lib/number/judge-option.ts';
import { reasonWords, useNumberWords } from './number-words.ts';

/** Why an option suits the user or does not; nothing where nothing speaks for or against it. */
export function ReasonList({ reasons }: { reasons: Judged['reasons'] }) {
  const t = useNumberWords();
  if (reasons.length === 0) return null;
  return (
    <ul class="number-reasons">
      {reasons.map(({ id }) => (
        <li key={id}>{t(reasonWords[id])}</li>
      ))}
    </ul>
  );
}
