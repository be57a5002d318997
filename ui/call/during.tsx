import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { linesOf } from '../../lib/scripts/choose-lines.ts';
import { Button } from '../controls/button.tsx';
import { ProblemNote } from '../stuck/problem-note.tsx';
import { AgentSaid } from './agent-said.tsx';
import { BranchList } from './branch-list.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import './beside.css';
import './during.css';
import { DuringJumps } from './during-jumps.tsx';
import { DuringTop } from './during-top.tsx';
import { LineCard } from './line-card.tsx';
import { MessageList } from './message-list.tsx';
import { MustAsk } from './must-ask.tsx';
import { PhraseList } from './phrase-list.tsx';
import { UpNext } from './up-next.tsx';
import { useLineKeys } from './use-line-keys.ts';

/** The script, one line at a time, to be read while on the phone. */
export function During(props: { view: CallView; branch: string | null; onOver(): void }) {
  const t = useCallWords();
  const { view, onOver } = props;
  const { script, ask, call, actions } = view;
  const [aside, setAside] = useState<string | null>(props.branch);
  const card = useRef<HTMLDivElement>(null);
  const lines = linesOf(script, ask);
  const found = lines.findIndex(({ id }) => id === call.at);
  const at = Math.max(0, found);
  const line = lines[at]!;
  const isLast = at === lines.length - 1;
  const chat = ask.channel === 'chat';
  const show = (next: number) => {
    setAside(null);
    const target = lines[Math.min(Math.max(next, 0), lines.length - 1)]!;
    if (target.id !== line.id || call.at === null) actions.at(target.id, ask.channel);
  };
  const last = useRef({ aside, at: line.id });
  useLayoutEffect(() => {
    const { current } = last;
    last.current = { aside, at: line.id };
    // Read out, and in view, wherever the press was that changed it.
    if (current.aside !== aside || current.at !== line.id) card.current?.focus();
  }, [aside, line.id]);
  const leave = aside === null ? null : () => setAside(null);
  useLineKeys({ next: leave ?? (() => show(at + 1)), back: leave ?? (() => show(at - 1)), leave });
  return (
    <div class="during">
      <div class="during-script">
        <DuringTop view={view} lines={lines} at={at} />
        <LineCard
          view={view}
          lines={lines}
          line={line}
          aside={aside}
          card={card}
          onGo={(to) => show(to === null ? at : lines.indexOf(to))}
          onOver={onOver}
        />
        {aside === null && (
          <div class="during-turn">
            <Button onPress={() => show(at - 1)}>← {t('back')}</Button>
            {isLast ? (
              <Button look="main" onPress={onOver}>
                {t(chat ? 'overChat' : 'over')}
              </Button>
            ) : (
              <Button look="main" onPress={() => show(at + 1)}>
                {t(chat ? 'sentNext' : 'next')} →
              </Button>
            )}
          </div>
        )}
        {chat && <MessageList view={view} lines={lines} at={at} onShow={show} />}
        {!chat && aside === null && <UpNext view={view} line={lines[at + 1]} />}
        <p class="soft during-keys">{t('keys')}</p>
        <BranchList view={view} part={line.part} onChoose={setAside} />
        {chat && <AgentSaid view={view} />}
        <PhraseList view={view} onChoose={setAside} />
      </div>
      <div class="during-side">
        <MustAsk view={view} />
        <p class="soft">{t(chat ? 'voiceOnlyChat' : 'voiceOnly')}</p>
        {!chat && <ProblemNote id="recording-a-call" carrier={null} />}
        {!isLast && <Button onPress={onOver}>{t(chat ? 'overChat' : 'over')}</Button>}
      </div>
      <DuringJumps view={view} />
    </div>
  );
}
