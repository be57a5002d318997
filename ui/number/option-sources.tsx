import { Fragment } from 'preact';
import type { NumberOption } from '../../content-rules/schema.ts';
import { points, tellPoint, tellRemarks } from '../../lib/number/tell-point.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { SourceNote } from '../trust/source-note.tsx';
import { useWords } from '../words/words.tsx';
import { useNumberWords } from './number-words.ts';

/** Where everything that is told of an option comes from, heading by heading; folded. */
export function OptionSources({ option, known }: { option: NumberOption; known: Known }) {
  const t = useNumberWords();
  const { say } = useWords();
  const remarks = tellRemarks(option.notOffered, known);
  const warnings = tellRemarks(option.beware, known);
  return (
    <details class="fold number-sources">
      <summary aria-label={t('sourcesOf', { option: say(option.name) })}>{t('sources')}</summary>
      <dl>
        <dt>{t('becomes')}</dt>
        <dd>
          <SourceNote of={option.from} />
        </dd>
        {remarks.length > 0 && <dt>{t('forYou')}</dt>}
        {remarks.map((one) => (
          <dd key={one.text.en}>
            <SourceNote of={one} />
          </dd>
        ))}
        {points.map((point) => (
          <Fragment key={point}>
            <dt>{t(point)}</dt>
            <dd>
              <SourceNote of={tellPoint(option, point, known).told} />
            </dd>
          </Fragment>
        ))}
        {warnings.length > 0 && <dt>{t('beware')}</dt>}
        {warnings.map((one) => (
          <dd key={one.text.en}>
            <SourceNote of={one} />
          </dd>
        ))}
      </dl>
    </details>
  );
}
