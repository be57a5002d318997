import type { Judged } from '../../lib/number/judge-option.ts';
import { verdictPoints } from '../../lib/number/tell-point.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { shortPoints, useNumberWords } from './number-words.ts';
import { OptionRow } from './option-row.tsx';
import './number-table.css';

/** Beside the yes or no points: the way, its cost, and the button that takes it. */
const columns = verdictPoints.length + 3;

/** The ways one below the other, at a glance; those that do not suit the user last, with the reason. */
export function OptionTable(props: {
  fit: readonly Judged[];
  unfit: readonly Judged[];
  known: Known;
  chosen: string | null;
  onChoose(id: string | null): void;
}) {
  const { fit, unfit, known, chosen, onChoose } = props;
  const t = useNumberWords();
  const row = (judged: Judged) => (
    <OptionRow
      key={judged.option.id}
      {...{ judged, known, columns, onChoose }}
      chosen={judged.option.id === chosen}
    />
  );
  return (
    <table class="number-table">
      <caption class="visually-hidden">{t('tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('way')}</th>
          {verdictPoints.map((point) => (
            <th key={point} scope="col" class="number-verdict">
              <span aria-hidden="true">{t(shortPoints[point])}</span>
              <span class="visually-hidden">{t(point)}</span>
            </th>
          ))}
          <th scope="col">{t('cost')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('decision')}</span>
          </th>
        </tr>
      </thead>
      {fit.length > 0 && <tbody>{fit.map(row)}</tbody>}
      {unfit.length > 0 && (
        <tbody>
          <tr class="number-group">
            <th scope="rowgroup" colSpan={columns}>
              {t('unfit', { count: unfit.length })}
            </th>
          </tr>
          {unfit.map(row)}
        </tbody>
      )}
    </table>
  );
}
