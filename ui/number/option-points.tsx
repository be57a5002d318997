import type { NumberOption } from '../../content-rules/schema.ts';
import { points, tellPoint, tellRemarks } from '../../lib/number/tell-point.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { VerdictMark } from './marks.tsx';
import { useNumberWords } from './number-words.ts';
import { OptionSources } from './option-sources.tsx';
import { ToldText } from './told-text.tsx';

/** All that is told of an option, heading by heading, and where it comes from. */
export function OptionPoints({ option, known }: { option: NumberOption; known: Known }) {
  const t = useNumberWords();
  return (
    <div class="number-points">
      <dl>
        {tellRemarks(option.notOffered, known).map((told) => (
          <div key={told.text.en}>
            <dt>{t('forYou')}</dt>
            <dd>
              <ToldText told={told} />
            </dd>
          </div>
        ))}
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
    </div>
  );
}
