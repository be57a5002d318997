import { useId, useState } from 'preact/hooks';
import { firstSentence } from '../../lib/number/first-sentence.ts';
import { reasonsShown, type Judged } from '../../lib/number/judge-option.ts';
import { tellPoint, verdictPoints } from '../../lib/number/tell-point.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { useWords } from '../words/words.tsx';
import { BewareList } from './beware-list.tsx';
import { ChooseButton } from './choose-button.tsx';
import { FitMark, VerdictMark } from './marks.tsx';
import { OptionPoints } from './option-points.tsx';
import { OptionSays } from './option-says.tsx';
import { ReasonList } from './reason-list.tsx';
import { ToldText } from './told-text.tsx';

/** One way to settle the number at a glance; its name opens all that is told of it, in a row below. */
export function OptionRow(props: {
  judged: Judged;
  known: Known;
  chosen: boolean;
  /** Of the table: what the row below spans. */
  columns: number;
  onChoose(id: string | null): void;
}) {
  const { judged, known, chosen, columns, onChoose } = props;
  const { option, fit } = judged;
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = say(option.name);
  const cost = tellPoint(option, 'cost', known).told;
  const choose = (taken: string | null) => {
    // Whoever takes it is to see what bites there.
    if (taken !== null) setOpen(true);
    onChoose(taken);
  };
  return (
    <>
      <tr class={`number-row number-row-${fit}`} data-chosen={chosen}>
        <th scope="row" abbr={name}>
          <button
            type="button"
            class="number-name"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
          <FitMark fit={fit} />
          <ReasonList reasons={reasonsShown(judged)} />
        </th>
        {verdictPoints.map((point) => (
          <td key={point} class="number-verdict">
            <VerdictMark answer={tellPoint(option, point, known).answer ?? 'unknown'} />
          </td>
        ))}
        <td>
          <ToldText told={{ ...cost, text: firstSentence(cost.text) }} />
        </td>
        <td>
          <ChooseButton option={option} chosen={chosen} onChoose={choose} />
        </td>
      </tr>
      {open && (
        <tr id={id} class="number-more" data-chosen={chosen}>
          <td colSpan={columns}>
            <OptionSays option={option} />
            <BewareList option={option} known={known} />
            <OptionPoints option={option} known={known} />
          </td>
        </tr>
      )}
    </>
  );
}
