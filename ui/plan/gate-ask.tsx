import { useLayoutEffect, useRef } from 'preact/hooks';
import { timelineTables } from '../../assets/messages/timeline/tables.ts';
import type { PlanTask } from '../../lib/planner/plan.ts';
import { Button } from '../controls/button.tsx';
import { useTable, useWords } from '../words/words.tsx';

/** Asked once, in place, before a gate is passed: what happens without each open gate. */
export function GateAsk(props: {
  task: PlanTask;
  onFirst(gate: string): void;
  onGoOn(): void;
  onClose(): void;
}) {
  const { say } = useWords();
  const t = useTable(timelineTables);
  const { task } = props;
  const first = task.waitsFor[0];
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  if (first === undefined) return null;
  return (
    <section
      class="gate-ask"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('gatesAsk', { task: say(task.name) })}
      </h3>
      <p>{t('gatesThen')}</p>
      <ul>
        {task.waitsFor.map((gate) => (
          <li key={gate.id}>
            <strong>{say(gate.name)}</strong>
            <span>{say(gate.without)}</span>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button look="main" onPress={() => props.onFirst(first.id)}>
          {t('doFirst', { task: say(first.name) })}
        </Button>
        <Button onPress={props.onGoOn}>{t('goOn')}</Button>
      </div>
    </section>
  );
}
