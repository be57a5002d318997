import { scriptRules } from '../../content-rules/scripts.ts';
import type { Change } from '../../lib/state/change.ts';
import type { CallActions } from '../../ui/call/call-view.ts';
import type { Evidence } from '../../ui/evidence/use-evidence.ts';
import type { SectionProps } from './section.tsx';
import { usePlanActions } from './use-plan-actions.ts';

/** Who is calling, about what: the same in the next call. */
const lasting = ['full-name', 'line-end', 'zip', 'email', 'callback', 'owner-name'];

/** Told is not done: the plan takes the line to have ended only when the user ticks the task. */
const endDay = 'effective-date';

/** What contact mode changes: the call of the line that is shown, its entry in the log, the plan. */
export function useCallActions(props: SectionProps, evidence: Evidence): CallActions {
  const { change, session } = props;
  const plan = usePlanActions(props);
  const { id: line, call } = session.line;
  const now = () => new Date().toISOString();
  const set = (one: Change) => void change(one);
  return {
    word: (slot, text) => {
      const question = scriptRules.slots.find(({ id }) => id === slot)?.answer;
      set({ kind: 'call-word', line, slot, text });
      const known = question !== undefined && session.answers[question] !== undefined;
      if (question !== undefined && (slot !== endDay || known))
        set({ kind: 'answer', question, answer: text });
    },
    at: (at, channel) => set({ kind: 'call-at', line, at, channel }),
    begin: (script) =>
      set({ kind: 'call-begin', line, call: crypto.randomUUID(), script, at: now() }),
    end: (at) => set({ kind: 'call-end', line, at }),
    again: () => {
      const { words } = call;
      const kept = lasting.flatMap((slot) => (words[slot] ? [[slot, words[slot]] as const] : []));
      const reference = words['reference'] ?? words['ended-reference'];
      set({ kind: 'call-clear', line });
      for (const [slot, text] of kept) set({ kind: 'call-word', line, slot, text });
      if (reference) set({ kind: 'call-word', line, slot: 'ended-reference', text: reference });
    },
    clear: () => set({ kind: 'call-clear', line }),
    tick: (task) => {
      const day = call.words[endDay];
      if (day) set({ kind: 'answer', question: 'service-end', answer: day });
      plan.tick(task, true);
    },
    guide: (task) => plan.guide(task),
    keepText: (text) =>
      evidence.change(
        call.id ?? '',
        (entry) => entry && { ...entry, text: [entry.text, text].filter(Boolean).join('\n\n') },
      ),
  };
}
