import { useEffect, useRef, useState } from 'preact/hooks';
import { linesOf, startOfPart } from '../../lib/scripts/choose-lines.ts';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { BranchList } from './branch-list.tsx';
import { BranchPanel } from './branch-panel.tsx';
import { useCallWords } from './call-words.ts';
import type { CallView } from './call-view.ts';
import { Elapsed } from './elapsed.tsx';
import { LineNotes } from './line-notes.tsx';
import { MustAsk } from './must-ask.tsx';
import { PhraseList } from './phrase-list.tsx';
import { SayAloud } from './say-aloud.tsx';
import { SpokenLine } from './spoken-line.tsx';
import { TipList } from './tip-list.tsx';
import { useLineKeys } from './use-line-keys.ts';

/** The script, one line at a time, to be read while on the phone. */
export function During({ view, onOver }: { view: CallView; onOver(): void }) {
  const { say } = useWords();
  const t = useCallWords();
  const { rules, script, ask, call, actions } = view;
  const [aside, setAside] = useState<string | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const lines = linesOf(script, ask);
  const at = Math.max(
    0,
    lines.findIndex(({ id }) => id === call.at),
  );
  const line = lines[at]!;
  const branch = rules.branches.find(({ id }) => id === aside);
  const phrase = rules.phrases.find(({ id }) => id === aside);
  const show = (next: number) => {
    setAside(null);
    const target = lines[Math.min(Math.max(next, 0), lines.length - 1)]!;
    if (target.id !== line.id || call.at === null) actions.at(target.id, ask.channel);
  };
  const last = useRef({ aside, at: line.id });
  useEffect(() => {
    const { current } = last;
    last.current = { aside, at: line.id };
    // Read out, and in view, wherever the press was that changed it.
    if (current.aside !== aside || current.at !== line.id) card.current?.focus();
  }, [aside, line.id]);
  useLineKeys(
    () => (aside === null ? show(at + 1) : setAside(null)),
    () => (aside === null ? show(at - 1) : setAside(null)),
  );
  const part = rules.parts.find(({ id }) => id === line.part);
  return (
    <div class="during">
      <div class="during-script">
        <p class="during-top">
          <span>
            {at + 1} / {lines.length} · {part && say(part.name)}
          </span>
          {call.begun !== null && ask.channel === 'call' && <Elapsed since={call.begun} />}
        </p>
        <div
          ref={card}
          class="line-card"
          tabIndex={-1}
          role="group"
          aria-label={part && say(part.name)}
        >
          {branch && (
            <BranchPanel
              key={branch.id}
              view={view}
              branch={branch}
              onGo={(to) => {
                const start = to === null ? undefined : startOfPart(lines, to);
                show(start ? lines.indexOf(start) : at);
              }}
            />
          )}
          {phrase && (
            <>
              <SpokenLine wording={phrase} ask={ask} />
              <Button look="main" onPress={() => setAside(null)}>
                {t('backToLine')}
              </Button>
            </>
          )}
          {!branch && !phrase && (
            <>
              <SpokenLine key={line.id} wording={line.wording} ask={ask} />
              {ask.channel === 'call' && <SayAloud wording={line.wording} ask={ask} />}
              <TipList tips={line.tips} />
              {line.note.length > 0 && (
                <LineNotes key={`${line.id} note`} view={view} ids={line.note} />
              )}
            </>
          )}
        </div>
        {aside === null && (
          <div class="during-turn">
            <Button onPress={() => show(at - 1)}>← {t('back')}</Button>
            {at < lines.length - 1 ? (
              <Button look="main" onPress={() => show(at + 1)}>
                {t('next')} →
              </Button>
            ) : (
              <Button look="main" onPress={onOver}>
                {t('over')}
              </Button>
            )}
          </div>
        )}
        <p class="soft">{t('keys')}</p>
        <BranchList view={view} part={line.part} onChoose={setAside} />
        <PhraseList view={view} onChoose={setAside} />
      </div>
      <div class="during-side">
        <MustAsk view={view} />
        <p class="soft">{t('voiceOnly')}</p>
        {at < lines.length - 1 && <Button onPress={onOver}>{t('over')}</Button>}
      </div>
    </div>
  );
}
