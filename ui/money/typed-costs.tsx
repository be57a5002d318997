import { formatMoney, readCents } from '../../lib/money/amount.ts';
import type {
  CostReason,
  LeavingCost,
  TypedCost,
  TypedTopic,
} from '../../lib/money/leaving-cost.ts';
import { useAnnounceChange } from '../words/announce-change.ts';
import { useWords } from '../words/words.tsx';
import { useMoneyWords } from './use-money-words.ts';

const names = {
  device: 'costDevice',
  credits: 'costCredits',
  cycle: 'costCycle',
  fees: 'costFees',
} as const satisfies Record<TypedTopic, string>;

const reasons = {
  device: 'costDeviceWhy',
  cycle: 'costCycleWhy',
  'at-most': 'costCycleAtMost',
  'nothing-more': 'costCyclePaid',
  fees: 'costFeesWhy',
} as const satisfies Record<Exclude<CostReason, 'credits'>, string>;

/** The costs that the user wrote, each with its reason, and their sum. */
export function TypedCosts(props: {
  cost: LeavingCost;
  answers: Readonly<Record<string, string>>;
}) {
  const t = useMoneyWords();
  const { locale } = useWords();
  const { typed, total } = props.cost;
  useAnnounceChange(total === null ? '' : `${t('total')} ${formatMoney(total, locale)}`);
  if (typed.length === 0) return <p>{t('nothingTyped')}</p>;
  const paid = typed.filter(({ inTotal }) => inTotal);
  const lost = typed.filter(({ inTotal }) => !inTotal);
  return (
    <>
      <ul class="costs">
        {paid.map((cost) => (
          <CostRow key={cost.topic} cost={cost} answers={props.answers} />
        ))}
        {total !== null && (
          <li class="cost cost-total">
            <p>{t('total')}</p>
            <p class="cost-sum">{formatMoney(total, locale)}</p>
            <p class="soft">{t('totalNote')}</p>
          </li>
        )}
      </ul>
      {lost.length > 0 && (
        <ul class="costs">
          {lost.map((cost) => (
            <CostRow key={cost.topic} cost={cost} answers={props.answers} />
          ))}
        </ul>
      )}
    </>
  );
}

function CostRow(props: { cost: TypedCost; answers: Readonly<Record<string, string>> }) {
  const t = useMoneyWords();
  const { locale } = useWords();
  const { cost, answers } = props;
  const why = () => {
    if (cost.cents === null) return t('unreadable');
    if (cost.why !== 'credits') return t(reasons[cost.why]);
    const monthly = formatMoney(readCents(answers['monthly-credit'])!, locale);
    return t('costCreditsWhy', { monthly, months: Number(answers['credits-left']) });
  };
  return (
    <li class="cost">
      <p>{t(names[cost.topic])}</p>
      <p class="cost-sum">{cost.cents === null ? '?' : formatMoney(cost.cents, locale)}</p>
      <p class="soft">{why()}</p>
    </li>
  );
}
