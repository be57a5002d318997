import { mayState } from '../../lib/trust/trust-label.ts';
import type { Told } from '../../lib/number/tell-point.ts';
import { TrustMark } from '../trust/trust-mark.tsx';
import { useWords } from '../words/words.tsx';

/** A text whose source stands in the list of sources; what is not confirmed says so on the spot. */
export function ToldText({ told }: { told: Told }) {
  const { t, say } = useWords();
  const words = say(told.text);
  return (
    <span class="told">
      {mayState(told, words) ? words : t('askAgent')}
      {told.confidence === 'unverified' && <TrustMark of={told} />}
    </span>
  );
}
