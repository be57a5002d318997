import type { Judged } from '../../lib/number/judge-option.ts';
import { points, tellPoint } from '../../lib/number/tell-point.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { useWords } from '../words/words.tsx';
import { BewareList } from './beware-list.tsx';
import { ChooseButton } from './choose-button.tsx';
import { FitMark, VerdictMark } from './marks.tsx';
import { useNumberWords } from './number-words.ts';
import { OptionSources } from './option-sources.tsx';
import { ReasonList } from './reason-list.tsx';
import { ToldText } from './told-text.tsx';

/** One way to settle the number, by itself: for narrow windows, and for those that do not suit. */
export function OptionCard(props: {
  judged: Judged;
  known: Known;
  chosen: boolean;
  /** The points lie open. */
  open: boolean;
  onChoose(id: string | null): void;
}) {
  const { judged, known, chosen } = props;
  const { option, fit, reasons } = judged;
  const unfit = fit === 'does-not-fit';
  const t = useNumberWords();
  const { say } = useWords();
  return (
    <article class={chosen ? 'number-card number-card-chosen' : 'number-card'}>
      <header>
        <h3>{say(option.name)}</h3>
        <FitMark fit={fit} />
      </header>
      <p class="number-says">
        <ToldText told={{ ...option.from, text: option.says }} />
      </p>
      <ReasonList reasons={reasons.filter((it) => !unfit || it.leaves === fit)} told={unfit} />
      <BewareList option={option} known={known} />
      <ChooseButton option={option} chosen={chosen} onChoose={props.onChoose} />
      <details class="number-points" open={props.open}>
        <summary>{t('pointByPoint')}</summary>
        <dl>
          {points.map((point) => {
            const { answer, told } = tellPoint(option, point, known);
            return (
              <div key={point}>
                <dt>
                  <span>{t(point)}</span>
                  {answer !== null && <VerdictMark answer={answer} />}
                </dt>
                <dd>
                  <ToldText told={told} />
                </dd>
              </div>
            );
          })}
        </dl>
        <OptionSources option={option} known={known} />
      </details>
    </article>
  );
}
