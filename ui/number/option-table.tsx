import type { ComponentChildren } from 'preact';
import type { Judged } from '../../lib/number/judge-option.ts';
import { points, tellPoint, type Point } from '../../lib/number/tell-point.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { useWords } from '../words/words.tsx';
import { BewareList } from './beware-list.tsx';
import { ChooseButton } from './choose-button.tsx';
import { FitMark, VerdictMark } from './marks.tsx';
import { useNumberWords } from './number-words.ts';
import { OptionSources } from './option-sources.tsx';
import { ReasonList } from './reason-list.tsx';
import { ToldText } from './told-text.tsx';
import './number-table.css';

/** The ways side by side: one column each, one row for each heading. */
export function OptionTable(props: {
  judged: readonly Judged[];
  known: Known;
  chosen: string | null;
  onChoose(id: string | null): void;
}) {
  const { judged, known, chosen, onChoose } = props;
  const t = useNumberWords();
  const { say } = useWords();
  const row = (heading: string, cell: (one: Judged) => ComponentChildren) => (
    <tr>
      <th scope="row">{heading}</th>
      {judged.map((one) => (
        <td key={one.option.id} data-chosen={one.option.id === chosen}>
          {cell(one)}
        </td>
      ))}
    </tr>
  );
  return (
    <table class="number-table">
      <caption class="visually-hidden">{t('tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t('way')}</span>
          </th>
          {judged.map(({ option, fit }) => (
            <th key={option.id} scope="col" data-chosen={option.id === chosen}>
              <span class="number-name">{say(option.name)}</span>
              <FitMark fit={fit} />
              <ChooseButton option={option} chosen={option.id === chosen} onChoose={onChoose} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(t('becomes'), ({ option }) => (
          <ToldText told={{ ...option.from, text: option.says }} />
        ))}
        {row(t('forYou'), ({ reasons }) => (
          <ReasonList reasons={reasons} />
        ))}
        {points.map((point) =>
          row(t(point), ({ option }) => <PointCell {...{ option, point, known }} />),
        )}
        {row(t('beware'), ({ option }) => (
          <BewareList option={option} known={known} />
        ))}
        {row(t('sources'), ({ option }) => (
          <OptionSources option={option} known={known} />
        ))}
      </tbody>
    </table>
  );
}

function PointCell(props: { option: Judged['option']; point: Point; known: Known }) {
  const { answer, told } = tellPoint(props.option, props.point, props.known);
  return (
    <>
      {answer !== null && <VerdictMark answer={answer} />}
      <ToldText told={told} />
    </>
  );
}
