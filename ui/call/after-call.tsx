import { promisedIn, summaryText } from '../../lib/scripts/summary.ts';
import { writeLasted } from '../../lib/scripts/stopwatch.ts';
import { Button } from '../controls/button.tsx';
import { CopyButton } from '../controls/copy-button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useWords } from '../words/words.tsx';
import { AfterProof } from './after-proof.tsx';
import { AfterTask } from './after-task.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** What was promised, ready to be kept; and what the plan does with it. */
export function AfterCall(props: {
  view: CallView;
  onGoOn(): void;
  onNew(keepWho: boolean): void;
}) {
  const { locale, say } = useWords();
  const t = useCallWords();
  const { view, onNew } = props;
  const { script, ask, call, carrier } = view;
  const promised = promisedIn(script, ask.slots, call.words, locale);
  const missing = promised.filter(({ text }) => text === null);
  const { begun, ended } = call;
  const lasted =
    begun !== null && ended !== null
      ? writeLasted(Date.parse(ended) - Date.parse(begun))
      : undefined;
  const moment = (language: string) =>
    begun === null
      ? null
      : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long' }).format(
          new Date(begun),
        );
  const joined = (...words: (string | null | undefined)[]) => words.filter(Boolean).join(' · ');
  const head = [joined(carrier?.about.name, script.name.en, moment('en-US'), lasted)];
  return (
    <div class="after-call">
      <header>
        <h2>{t('summary')}</h2>
        <p class="soft">{joined(carrier?.about.name, say(script.name), moment(locale), lasted)}</p>
      </header>
      <dl class="promised">
        {promised.map(({ slot, text }) => (
          <div key={slot.id}>
            <dt>{say(slot.name)}</dt>
            <dd class={text === null ? 'not-asked' : undefined}>
              <bdi>{text ?? t('notAsked')}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && (
        <Notice tone="caution">
          <p>{t('askAgain')}</p>
        </Notice>
      )}
      <div class="row">
        <CopyButton
          text={summaryText(head, script, ask.slots, call.words, locale)}
          name={t('copySummary')}
        />
        <Button onPress={props.onGoOn}>{t('notOver')}</Button>
      </div>
      <AfterTask view={view} missing={missing.length > 0} />
      <AfterProof view={view} />
      <details class="fold">
        <summary>{t('newCall')}</summary>
        <p>{t('newCallAsk')}</p>
        <div class="row">
          <Button onPress={() => onNew(true)}>{t('newCallSame')}</Button>
          <Button onPress={() => onNew(false)}>{t('newCallYes')}</Button>
        </div>
      </details>
    </div>
  );
}
