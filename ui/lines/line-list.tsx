import type { LineStand } from '../../lib/planner/lines.ts';
import type { PhoneLine } from '../../lib/state/shape.ts';
import { useAnnounce } from '../words/announcer.tsx';
import { AddLine } from './add-line.tsx';
import { LineEntry, type LineActions } from './line-entry.tsx';
import { useLineName, useLineWords } from './line-words.ts';
import '../plan/plan-head.css';
import './lines.css';

/** Every line of the account, each with its own progress, and a way to name another. */
export function LineList(props: {
  lines: readonly LineStand[];
  actions: LineActions & { add(name: string, device: PhoneLine['device']): void };
}) {
  const t = useLineWords();
  const announce = useAnnounce();
  const { lines, actions } = props;
  const nameOf = useLineName(lines);
  const namesBut = (id: string | null) =>
    lines.filter(({ line }) => line.id !== id).map(({ line }) => nameOf(line));
  const remove = (line: PhoneLine) => {
    announce(t('removed', { line: nameOf(line) }));
    actions.remove(line.id);
  };
  return (
    <>
      <ul class="line-entries">
        {lines.map((stand) => (
          <LineEntry
            key={stand.line.id}
            stand={stand}
            name={nameOf(stand.line)}
            taken={namesBut(stand.line.id)}
            only={lines.length === 1}
            actions={{ ...actions, remove: () => remove(stand.line) }}
          />
        ))}
      </ul>
      <div>
        <AddLine taken={namesBut(null)} onAdd={actions.add} />
      </div>
    </>
  );
}
