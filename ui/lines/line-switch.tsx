import type { LineStand } from '../../lib/planner/lines.ts';
import { useLineName, useLineWords } from './line-words.ts';
import './lines.css';

/** Which line's plan is shown; nothing where there is only one. */
export function LineSwitch(props: { lines: readonly LineStand[]; onShow(line: string): void }) {
  const t = useLineWords();
  const nameOf = useLineName(props.lines);
  if (props.lines.length < 2) return null;
  return (
    <label class="line-switch">
      <span>{t('which')}</span>
      <select
        value={props.lines.find(({ shown }) => shown)?.line.id}
        onChange={(event) => props.onShow(event.currentTarget.value)}
      >
        {props.lines.map(({ line, done, total }) => (
          <option key={line.id} value={line.id}>
            {nameOf(line)} · {done}/{total}
          </option>
        ))}
      </select>
    </label>
  );
}
