import { promisedIn, summaryText } from '../../lib/scripts/summary.ts';
import { Button } from '../controls/button.tsx';
import { CopyButton } from '../controls/copy-button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useWords } from '../words/words.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';

/** What was promised, ready to be kept; and what the plan does with it. */
export function AfterCall(props: { view: CallView; planHref: string; onClear(): void }) {
  const { locale, say } = useWords();
  const t = useCallWords();
  const { view, planHref } = props;
  const { script, ask, call, plan, carrier, actions } = view;
  const promised = promisedIn(script, ask.slots, ask.filled, locale);
  const missing = promised.some(({ text }) => text === null);
  const task = script.tasks.flatMap((id) => plan.find((one) => one.id === id) ?? [])[0];
  const began = (language: string) =>
    call.begun === null
      ? null
      : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long' }).format(
          new Date(call.begun),
        );
  const joined = (...words: (string | null | undefined)[]) => words.filter(Boolean).join(' · ');
  const head = [joined(carrier?.about.name, script.name.en, began('en-US'))];
  return (
    <div class="after-call">
      <h2>{t('summary')}</h2>
      <p class="soft">{joined(carrier?.about.name, say(script.name), began(locale))}</p>
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
      {missing && (
        <Notice tone="caution">
          <p>{t('askAgain')}</p>
        </Notice>
      )}
      <div class="row">
        <CopyButton
          text={summaryText(head, script, ask.slots, ask.filled, locale)}
          name={t('copySummary')}
        />
        {task && !task.done && (
          <Button look={missing ? 'plain' : 'main'} onPress={() => actions.tick(task.id)}>
            {t('markDone', { task: say(task.name) })}
          </Button>
        )}
        <a href={planHref}>{t('nextInPlan')}</a>
      </div>
      {task?.done && <p role="status">{t('markedDone', { task: say(task.name) })}</p>}
      <p class="soft">{t('keepProof')}</p>
      <details>
        <summary>{t('newCall')}</summary>
        <p>{t('newCallAsk')}</p>
        <Button onPress={props.onClear}>{t('newCallYes')}</Button>
      </details>
    </div>
  );
}
