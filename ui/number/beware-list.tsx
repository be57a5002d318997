import type { NumberOption } from '../../content-rules/schema.ts';
import { tellRemarks } from '../../lib/number/tell-point.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { ToldText } from './told-text.tsx';

/** What bites people who choose this; nothing where nothing does. */
export function BewareList(props: { option: NumberOption; known: Known }) {
  const warnings = tellRemarks(props.option.beware, props.known);
  if (warnings.length === 0) return null;
  return (
    <ul class="number-beware">
      {warnings.map((told) => (
        <li key={told.text.en}>
          <ToldText told={told} />
        </li>
      ))}
    </ul>
  );
}
