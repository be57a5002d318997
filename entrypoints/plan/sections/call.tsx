import { questions } from '../../../content-rules/index.ts';
import { scriptRules } from '../../../content-rules/scripts.ts';
import { knownOf } from '../../../lib/planner/conditions.ts';
import { scriptsFor } from '../../../lib/scripts/choose-lines.ts';
import { filledFrom } from '../../../lib/scripts/filled-from.ts';
import { sectionHash } from '../../../lib/sections.ts';
import { useCallWords } from '../../../ui/call/call-words.ts';
import { ContactMode } from '../../../ui/call/contact-mode.tsx';
import type { SectionProps } from '../section.tsx';
import { usePlanActions } from '../use-plan-actions.ts';

/** The call or the chat with the carrier. */
export function Call(props: SectionProps) {
  const t = useCallWords();
  const { session, change } = props;
  const { answers, state, line, today, plan, whole, carrier, abroad } = session;
  const known = knownOf(
    { answers, planKind: state.planKind, carrier: state.carrier, device: line.device, today },
    questions,
  );
  const { slots } = scriptRules;
  const reckoned = whole.anchors.serviceEnd;
  const open = plan.filter(({ done }) => !done);
  // The call that settles the line is what most people come for.
  const order = [...open.filter(({ settles }) => settles), ...open].map(({ id }) => id);
  const scripts = scriptsFor(scriptRules, known, order);
  const ends = plan.find(({ id }) => scripts[0]!.tasks.includes(id));
  const actions = usePlanActions(props);
  const keep = (slot: string, text: string | null) => {
    const question = slots.find(({ id }) => id === slot)?.answer;
    void change(
      question === undefined
        ? { kind: 'call-word', line: line.id, slot, text }
        : { kind: 'answer', question, answer: text },
    );
  };
  return (
    <>
      <header>
        <h1 class="screen-title">{t('title')}</h1>
        <p class="soft">{t('intro')}</p>
      </header>
      <ContactMode
        rules={scriptRules}
        scripts={scripts}
        usual={ends?.ways[0]?.channel === 'chat' ? 'chat' : 'call'}
        ask={{
          known,
          slots,
          filled: filledFrom(slots, line.call.words, answers, reckoned?.day ?? null),
        }}
        call={line.call}
        today={today}
        plan={plan}
        planKind={state.planKind}
        carrier={carrier}
        abroad={abroad}
        taskHref={(task) => sectionHash('plan', task)}
        stuckHref={(problem) => sectionHash('stuck', problem)}
        planHref={sectionHash('plan')}
        actions={{
          word: keep,
          at: (at, channel) => void change({ kind: 'call-at', line: line.id, at, channel }),
          begin: (script) =>
            void change({
              kind: 'call-begin',
              line: line.id,
              call: crypto.randomUUID(),
              script,
              at: new Date().toISOString(),
            }),
          end: () => void change({ kind: 'call-end', line: line.id, at: new Date().toISOString() }),
          clear: () => void change({ kind: 'call-clear', line: line.id }),
          tick: (task) => actions.tick(task, true),
        }}
      />
    </>
  );
}
