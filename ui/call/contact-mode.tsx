import { useState } from 'preact/hooks';
import type { Script, Spoken } from '../../content-rules/schema.ts';
import { linesOf } from '../../lib/scripts/choose-lines.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { AfterCall } from './after-call.tsx';
import { Before } from './before.tsx';
import './call.css';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { During } from './during.tsx';

type Stage = 'before' | 'during' | 'after';
const stages: readonly Stage[] = ['before', 'during', 'after'];

export interface ContactModeProps extends Omit<CallView, 'script' | 'ask'> {
  /** The scripts that hold, the likeliest first. */
  scripts: readonly Script[];
  /** How most people do it here. */
  usual: Spoken;
  ask: Omit<CallView['ask'], 'channel'>;
  planKind: 'postpaid' | 'prepaid' | null;
  planHref: string;
}

/** The call or the chat: before, line by line, and after. What was written down outlives the window. */
export function ContactMode(props: ContactModeProps) {
  const { say } = useWords();
  const t = useCallWords();
  const { call, scripts, actions } = props;
  const [stage, setStage] = useState<Stage>(call.begun === null ? 'before' : 'during');
  const [chosen, setChosen] = useState<string | null>(null);
  const [channel, setChannel] = useState<Spoken>(call.channel ?? props.usual);
  const wanted = chosen ?? call.at?.split('/')[0];
  const script = scripts.find(({ id }) => id === wanted) ?? scripts[0]!;
  const view: CallView = { ...props, script, ask: { ...props.ask, channel } };
  const begin = () => {
    if (call.begun === null) actions.begin(script.id);
    const lines = linesOf(script, view.ask);
    if (!lines.some(({ id }) => id === call.at) || call.channel !== channel)
      actions.at(lines.find(({ id }) => id === call.at)?.id ?? lines[0]!.id, channel);
    setStage('during');
  };
  return (
    <div class="contact-mode">
      <nav class="stages" aria-label={t('stages')}>
        {stages.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={stage === one ? 'step' : undefined}
            onClick={() => (one === 'during' ? begin() : setStage(one))}
          >
            {t(one)}
          </button>
        ))}
      </nav>
      {stage === 'before' && (
        <>
          <div class="stack">
            <h2>{t('what')}</h2>
            <div class="row" role="group" aria-label={t('what')}>
              {scripts.map(({ id, name }) => (
                <Button key={id} pressed={id === script.id} onPress={() => setChosen(id)}>
                  {say(name)}
                </Button>
              ))}
            </div>
            <p class="soft">{say(script.useWhen)}</p>
            <div class="row" role="group" aria-label={t('how')}>
              {(['call', 'chat'] as const).map((one) => (
                <Button key={one} pressed={one === channel} onPress={() => setChannel(one)}>
                  {t(one === 'call' ? 'byCall' : 'byChat')}
                </Button>
              ))}
            </div>
          </div>
          <Before
            key={`${script.id} ${channel}`}
            view={view}
            planKind={props.planKind}
            onBegin={begin}
          />
        </>
      )}
      {stage === 'during' && <During view={view} onOver={() => setStage('after')} />}
      {stage === 'after' && (
        <AfterCall
          view={view}
          planHref={props.planHref}
          onClear={() => {
            actions.clear();
            setStage('before');
          }}
        />
      )}
    </div>
  );
}
