import type { Situation } from '../../content-rules/schema.ts';
import { Stated } from '../trust/stated.tsx';
import './plan.css';

/** The short answer, point by point, each with its source. */
export function ShortPoints({ says }: Pick<Situation, 'says'>) {
  return (
    <div class="short-points">
      {says.map((point) => (
        <Stated key={point.text.en} text={point.text} of={point} />
      ))}
    </div>
  );
}
