import type { NumberOptions } from '../../content-rules/schema.ts';
import type { Judged } from '../../lib/number/judge-option.ts';
import { rankOptions } from '../../lib/number/rank-options.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { DecisionNote } from './decision-note.tsx';
import { NumberTest } from './number-test.tsx';
import { useNumberWords } from './number-words.ts';
import { OptionCard } from './option-card.tsx';
import { OptionTable } from './option-table.tsx';
import { useWide } from './use-wide.ts';
import './number.css';

export interface NumberDecisionProps {
  number: NumberOptions;
  /** Of the line that is being settled. */
  known: Known;
  /** Of the phone that is to be used on: true once its unlocking is ticked; null: not known. */
  unlocked: boolean | null;
  /** The user's own answer to the question "number"; null: none yet. */
  chosen: string | null;
  /** What the plan goes by until there is one. */
  usual: string | null;
  /** null: back to "not decided yet". */
  onChoose(id: string | null): void;
}

/** What the table needs: the ways, six points, the cost and the button. */
const tableWidth = 860;

/** What becomes of the number: the ways compared, best first, and the test to do before leaving. */
export function NumberDecision(props: NumberDecisionProps) {
  const { number, known, unlocked, chosen, usual, onChoose } = props;
  const t = useNumberWords();
  const ranked = rankOptions(number.options, { known, unlocked, usual });
  const shown = ranked.filter(({ fit }) => fit !== 'does-not-fit');
  const unfit = ranked.filter(({ fit }) => fit === 'does-not-fit');
  const [ref, wide] = useWide(tableWidth);
  const card = (judged: Judged) => (
    <OptionCard
      key={judged.option.id}
      {...{ judged, known, onChoose }}
      chosen={judged.option.id === chosen}
    />
  );
  return (
    <div class="number-decision" ref={ref}>
      <h2>{t('title')}</h2>
      <p class="soft">{t('intro')}</p>
      <DecisionNote {...{ ranked, chosen, usual, onChoose }} />
      {shown.length === 0 && <p>{t('nothingFits')}</p>}
      {wide ? (
        <OptionTable fit={shown} {...{ unfit, known, chosen, onChoose }} />
      ) : (
        <div class="number-cards">{shown.map(card)}</div>
      )}
      {!wide && unfit.length > 0 && (
        <details class="fold number-unfit" open={unfit.some(({ option }) => option.id === chosen)}>
          <summary>{t('unfit', { count: unfit.length })}</summary>
          <div class="number-cards">{unfit.map(card)}</div>
        </details>
      )}
      <NumberTest
        test={number.test}
        abroad={known.where !== undefined && known.where !== 'in-us'}
      />
    </div>
  );
}
