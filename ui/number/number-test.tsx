import type { NumberOptions } from '../../content-rules/schema.ts';
import { SourceNote } from '../trust/source-note.tsx';
import { English } from '../words/english.tsx';
import { useWords } from '../words/words.tsx';
import { useNumberWords } from './number-words.ts';
import { ToldText } from './told-text.tsx';

type Part = NumberOptions['test'][number];

/** The test that tells whether codes arrive without a US signal, and what its outcome means. */
export function NumberTest({ test, abroad }: { test: NumberOptions['test']; abroad: boolean }) {
  const t = useNumberWords();
  const title = t(abroad ? 'testTitleAbroad' : 'testTitle');
  const steps = test.filter(({ means }) => means === undefined);
  const outcomes = test.filter(({ means }) => means !== undefined);
  return (
    <section class="number-test">
      <h3>{title}</h3>
      <p class="soft">{t(abroad ? 'testAbroad' : 'testIntro')}</p>
      <ol>
        {steps.map((part) => (
          <li key={part.text.en}>
            <ToldText told={part} />
            <OnPhone part={part} />
          </li>
        ))}
      </ol>
      <dl class="number-outcomes">
        {outcomes.map((part) => (
          <div key={part.means} class={`number-outcome-${part.means}`}>
            <dt>{t(outcomeWords[part.means!])}</dt>
            <dd>
              <ToldText told={part} />
            </dd>
          </div>
        ))}
      </dl>
      <details class="fold number-sources">
        <summary aria-label={t('sourcesOf', { option: title })}>{t('sources')}</summary>
        <ol>
          {test.map((part) => (
            <li key={part.text.en}>
              <SourceNote of={part} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

const outcomeWords = { yes: 'codeArrives', no: 'codeDoesNot', limit: 'testLimit' } as const;

function OnPhone({ part }: { part: Part }) {
  const { say } = useWords();
  const ways = [
    ['iPhone', part.iphone],
    ['Android', part.android],
  ] as const;
  return (
    <>
      {ways.map(
        ([phone, text]) =>
          text && (
            <p key={phone} class="soft">
              <English>{phone}</English>: {say(text)}
            </p>
          ),
      )}
    </>
  );
}
