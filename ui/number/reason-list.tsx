import type { Judged } from '../../lib/number/judge-option.ts';
import { ToldText } from './told-text.tsx';
import { reasonWords, useNumberWords } from './number-words.ts';

/** Why an option suits the user or does not; with what decides, where `told` is wanted. */
export function ReasonList(props: { reasons: Judged['reasons']; told?: boolean }) {
  const t = useNumberWords();
  if (props.reasons.length === 0) return <p class="soft">{t('nothingSpecial')}</p>;
  return (
    <ul class="number-reasons">
      {props.reasons.map(({ id, told }) => (
        <li key={id}>
          {t(reasonWords[id])}
          {props.told && told !== null && (
            <p class="soft">
              <ToldText told={told} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
