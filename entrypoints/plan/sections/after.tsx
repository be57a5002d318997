import { questions } from '../../../content-rules/index.ts';
import { linePlans } from '../../../lib/reminders/line-plans.ts';
import { AfterSection } from '../../../ui/after/after-section.tsx';
import { PrintablePlan } from '../../../ui/after/printable-plan.tsx';
import { TaskLine } from '../../../ui/plan/task-line.tsx';
import { planView } from '../../../ui/session/plan-view.ts';
import { useWords } from '../../../ui/words/words.tsx';
import type { SectionProps } from '../section.tsx';
import { useNotifying } from '../use-notifying.ts';
import { usePlanActions } from '../use-plan-actions.ts';

/** The steps after the end of the line, reminders, calendar file and print. */
export function After(props: SectionProps) {
  const { t } = useWords();
  const { session, change } = props;
  const { state, whole, carrier, line, today, answers, next } = session;
  const { allowed, ask } = useNotifying();
  const actions = usePlanActions(props);
  const view = { ...planView(session), here: next?.id ?? null, actions };
  const switchOn = async () => {
    const given = await ask();
    if (given) await change({ kind: 'reminders', on: true });
    return given;
  };
  return (
    <>
      <AfterSection
        plan={whole}
        line={line.id}
        plans={linePlans(state.begun, session.lines)}
        today={today}
        questions={questions}
        answers={answers}
        onAnswer={actions.answer}
        reminders={{
          on: state.settings.reminders,
          allowed,
          onSwitchOn: switchOn,
          onSwitchOff: () => void change({ kind: 'reminders', on: false }),
        }}
        renderTasks={(tasks) => <TaskLine {...view} tasks={tasks} label={t('plan')} />}
      />
      <PrintablePlan
        plan={whole}
        today={today}
        carrier={carrier?.about.name ?? null}
        line={line.name}
        contactPage={view.contactPage}
      />
    </>
  );
}
