import type { ComponentChildren } from 'preact';
import type { Plan, PlanTask } from '../../lib/planner/plan.ts';
import type { LinePlan } from '../../lib/reminders/reminder.ts';
import { Button } from '../controls/button.tsx';
import { AfterDates, type AfterDatesProps } from './after-dates.tsx';
import { afterTasks } from './after-tasks.ts';
import './after.css';
import { CalendarDownload } from './calendar-download.tsx';
import { NextReminder } from './next-reminder.tsx';
import { RemindersSwitch, type RemindersSwitchProps } from './reminders-switch.tsx';
import { useAfterWords } from './use-after-words.ts';

export interface AfterSectionProps extends Omit<AfterDatesProps, 'anchors'> {
  /** The plan of the line that is shown, and the id of the line. */
  plan: Plan;
  line: string;
  /** The plans of all lines: reminders are for every one. */
  plans: readonly LinePlan[];
  reminders: RemindersSwitchProps;
  /** Shows tasks as the timeline does. */
  renderTasks(tasks: PlanTask[]): ComponentChildren;
}

/** What comes after the end of the line, reminders, and the plan to take along. */
export function AfterSection(props: AfterSectionProps) {
  const t = useAfterWords();
  const { plan, line, plans, today } = props;
  const steps = afterTasks(plan.tasks);
  return (
    <div class="after">
      <header class="after-part">
        <h1 class="screen-title">{t('afterTitle')}</h1>
        <p class="soft">{t('afterIntro')}</p>
      </header>
      <AfterDates
        anchors={plan.anchors}
        today={today}
        questions={props.questions}
        answers={props.answers}
        onAnswer={props.onAnswer}
      />
      <section class="after-part">
        <h2>{t('stepsTitle')}</h2>
        {steps.length === 0 ? <p class="soft">{t('stepsNone')}</p> : props.renderTasks(steps)}
      </section>
      <section class="after-part">
        <h2>{t('remindersTitle')}</h2>
        <p class="soft">{t('remindersWhat')}</p>
        <RemindersSwitch {...props.reminders} />
        <NextReminder plans={plans} today={today} />
      </section>
      <section class="after-part">
        <h2>{t('takeAlong')}</h2>
        <CalendarDownload shown={{ line, plan }} today={today} />
        <div class="panel take-along">
          <p>{t('printWhat')}</p>
          <Button onPress={() => window.print()}>{t('printIt')}</Button>
        </div>
      </section>
    </div>
  );
}
