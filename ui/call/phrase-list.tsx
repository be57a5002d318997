import type { Phrase } from '../../content-rules/schema.ts';
import { phrasesOf } from '../../lib/scripts/choose-lines.ts';
import { alphabet, digitByDigit, sayDay, sayMoney } from '../../lib/scripts/read-aloud.ts';
import { Button } from '../controls/button.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

const groups = {
  understand: 'groupUnderstand',
  spell: 'groupSpell',
  numbers: 'groupNumbers',
} as const satisfies Record<Phrase['group'], string>;

const digits = [...'0123456789'].map((digit) => [digit, digitByDigit(digit)] as const);
// 13 and 30, 15 and 50 sound alike on a bad line.
const examples = [
  ['0', 'zero, or “oh”'],
  ['55', 'five five, or “double five”'],
  ['000', 'zero zero zero, or “triple zero”'],
  ['13', 'one-three'],
  ['30', 'three-zero'],
  ['$42.16', sayMoney(4216)],
  ['2027-05-07', sayDay('2027-05-07')!],
] as const;

/** Sentences for any moment, the spelling alphabet, and how numbers are said. */
export function PhraseList({ view, onChoose }: { view: CallView; onChoose(id: string): void }) {
  const { say } = useWords();
  const t = useCallWords();
  const { channel } = view.ask;
  const phrases = phrasesOf(view.rules.phrases, channel);
  return (
    <section class="phrases">
      <h2>{t('phrases')}</h2>
      {(Object.keys(groups) as Phrase['group'][]).map((group) => {
        const own = phrases.filter((phrase) => phrase.group === group);
        return (
          own.length > 0 && (
            <div key={group} role="group" aria-label={t(groups[group])} class="row">
              {own.map(({ id, say: words }) => (
                <Button key={id} onPress={() => onChoose(id)}>
                  {say(words)}
                </Button>
              ))}
            </div>
          )
        );
      })}
      {channel === 'call' && (
        <details class="fold">
          <summary>{t('alphabet')}</summary>
          <p class="soft">{t('numbersHow')}</p>
          <dl class="numbers-aloud">
            {[...digits, ...examples].map(([written, said]) => (
              <div key={written}>
                <dt>{written}</dt>
                <dd>
                  <English>{said}</English>
                </dd>
              </div>
            ))}
          </dl>
          <ul class="alphabet">
            {alphabet.map((letter) => (
              <li key={letter}>
                <English>{letter}</English>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
