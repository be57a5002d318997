import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Script, Spoken } from '../../content-rules/schema.ts';
import { linesOf } from '../../lib/scripts/choose-lines.ts';
import { Notice } from '../controls/notice.tsx';
import { keepFaultWords, useEvidenceWords } from '../evidence/use-evidence-words.ts';
import { AfterCall } from './after-call.tsx';
import { Before } from './before.tsx';
import '../controls/fold.css';
import './call.css';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { ChooseScript } from './choose-script.tsx';
import { During } from './during.tsx';
import { endOf } from './use-lasted.ts';

type Stage = 'before' | 'during' | 'after';
const stages: readonly Stage[] = ['before', 'during', 'after'];

export interface ContactModeProps extends Omit<CallView, 'script' | 'ask'> {
  /** The scripts that hold, the likeliest first. */
  scripts: readonly Script[];
  /** The script, or the answer to something an agent says, to open on. */
  open: string | null;
  /** How most people do it here. */
  usual: Spoken;
  ask: Omit<CallView['ask'], 'channel'>;
  planKind: 'postpaid' | 'prepaid' | null;
}

/** The call or the chat: before, line by line, and after. What was written down outlives the window. */
export function ContactMode(props: ContactModeProps) {
  const t = useCallWords();
  const e = useEvidenceWords();
  const { call, scripts, actions, rules, open, logFault } = props;
  const branch = rules.branches.some(({ id }) => id === open) ? open : null;
  const [stage, setStage] = useState<Stage>(stageOf(call, branch));
  const [chosen, setChosen] = useState<string | null>(null);
  const [channel, setChannel] = useState<Spoken>(call.channel ?? props.usual);
  const top = useBeginning(stage);
  const wanted = [chosen, open, call.at?.split('/')[0], call.script];
  const script = wanted.flatMap((id) => scripts.find((one) => one.id === id) ?? [])[0]!;
  const view: CallView = {
    ...props,
    script: script ?? scripts[0]!,
    ask: { ...props.ask, channel },
  };
  const enter = () => {
    const lines = linesOf(view.script, view.ask);
    const at = lines.find(({ id }) => id === call.at) ?? lines[0]!;
    if (at.id !== call.at || call.channel !== channel) actions.at(at.id, channel);
    setStage('during');
  };
  const begin = () => {
    if (call.begun === null) actions.begin(view.script.id);
    enter();
  };
  const goOn = () => {
    actions.begin(view.script.id);
    enter();
  };
  const over = () => {
    if (call.begun !== null && call.ended === null) actions.end(endOf(call.begun));
    setStage('after');
  };
  return (
    <div ref={top} class="contact-mode">
      <nav class="stages" aria-label={t('stages')}>
        {stages.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={stage === one ? 'step' : undefined}
            // Looking ahead begins nothing and ends nothing.
            onClick={() => (one === 'during' ? enter() : setStage(one))}
          >
            {t(one)}
          </button>
        ))}
      </nav>
      {logFault && (
        <Notice tone="danger">
          <p>
            {e(keepFaultWords[logFault])} {t('stillHere')}
          </p>
        </Notice>
      )}
      {stage === 'before' && (
        <>
          <ChooseScript
            scripts={scripts}
            script={view.script}
            channel={channel}
            onScript={setChosen}
            onChannel={setChannel}
          />
          <Before
            key={`${view.script.id} ${channel}`}
            view={view}
            planKind={props.planKind}
            onBegin={begin}
          />
        </>
      )}
      {stage === 'during' && <During view={view} branch={branch} onOver={over} />}
      {stage === 'after' && (
        <AfterCall
          view={view}
          onGoOn={goOn}
          onNew={(same) => {
            if (same) actions.again();
            else actions.clear();
            setStage('before');
          }}
        />
      )}
    </div>
  );
}

function stageOf({ begun, ended }: CallView['call'], branch: string | null): Stage {
  if (begun === null) return 'before';
  return ended === null || branch !== null ? 'during' : 'after';
}

/** Another stage begins at its beginning: the button that was pressed at the end of the last one is gone. */
function useBeginning(stage: Stage) {
  const top = useRef<HTMLDivElement>(null);
  const last = useRef(stage);
  useLayoutEffect(() => {
    if (last.current === stage) return;
    last.current = stage;
    top.current?.scrollIntoView({ block: 'start' });
    const beginning = top.current?.querySelector<HTMLElement>('.line-card, h2');
    beginning?.setAttribute('tabindex', '-1');
    beginning?.focus({ preventScroll: true });
  }, [stage]);
  return top;
}
