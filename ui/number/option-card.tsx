import { reasonsShown, type Judged } from '../../lib/number/judge-option.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { useWords } from '../words/words.tsx';
import { BewareList } from './beware-list.tsx';
import { ChooseButton } from './choose-button.tsx';
import { FitMark } from './marks.tsx';
import { useNumberWords } from './number-words.ts';
import { OptionPoints } from './option-points.tsx';
import { OptionSays } from './option-says.tsx';
import { ReasonList } from './reason-list.tsx';

/** One way to settle the number, by itself: where there is no room for the table. */
export function OptionCard(props: {
  judged: Judged;
  known: Known;
  chosen: boolean;
  onChoose(id: string | null): void;
}) {
  const { judged, known, chosen } = props;
  const { option, fit } = judged;
  const t = useNumberWords();
  const { say } = useWords();
  return (
    <article class={chosen ? 'number-card number-card-chosen' : 'number-card'}>
      <header>
        <h3>{say(option.name)}</h3>
        <FitMark fit={fit} />
      </header>
      <OptionSays option={option} />
      <ReasonList reasons={reasonsShown(judged)} />
      <BewareList option={option} known={known} />
      <ChooseButton option={option} chosen={chosen} onChoose={props.onChoose} />
      <details class="fold">
        <summary>{t('pointByPoint')}</summary>
        <OptionPoints option={option} known={known} />
      </details>
    </article>
  );
}
