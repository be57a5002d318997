import { planRules, questions } from '../../../content-rules/index.ts';
import { linePlans } from '../../../lib/reminders/line-plans.ts';
import { sectionHash } from '../../../lib/sections.ts';
import { AfterSection } from '../../../ui/after/after-section.tsx';
import { PrintablePlan } from '../../../ui/after/printable-plan.tsx';
import { TaskStop } from '../../../ui/plan/task-stop.tsx';
import { planActions } from '../../../ui/session/plan-actions.ts';
import { planView } from '../../../ui/session/plan-view.ts';
import { useWords } from '../../../ui/words/words.tsx';
import type { SectionProps } from '../section.tsx';
import { useNotifyPermission } from '../use-notify-permission.ts';

/** The steps after the end of the line, reminders, calendar file and print. */
export function After({ session, change }: SectionProps) {
  const { t } = useWords();
  const { state, whole, carrier, line, today, next } = session;
  const { allowed, ask } = useNotifyPermission();
  const actions = planActions(session, {
    change,
    goElsewhere: (task) => open(sectionHash('plan', task), '_self'),
    stuck: (problem) => open(sectionHash('stuck', problem), '_self'),
    toolHref: (tool) => sectionHash(tool),
  });
  const switchOn = async () => {
    const given = await ask();
    if (given) await change({ kind: 'reminders', on: true });
    return given;
  };
  const view = { ...planView(session), here: next?.id ?? null, actions };
  return (
    <>
      <AfterSection
        plan={whole}
        line={line.id}
        plans={linePlans(state, carrier, planRules, today)}
        today={today}
        questions={questions}
        answers={session.answers}
        onAnswer={actions.answer}
        reminders={{
          on: state.settings.reminders,
          allowed,
          onSwitchOn: switchOn,
          onSwitchOff: () => void change({ kind: 'reminders', on: false }),
        }}
        renderTasks={(tasks) => (
          <ol class="line" aria-label={t('plan')}>
            {tasks.map((task) => (
              <TaskStop key={task.id} task={task} {...view} />
            ))}
          </ol>
        )}
      />
      <PrintablePlan
        plan={whole}
        today={today}
        carrier={carrier?.about.name ?? null}
        contactPage={view.contactPage}
      />
    </>
  );
}
