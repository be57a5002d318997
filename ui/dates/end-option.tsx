import type { Day } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import { formatMoney } from '../../lib/money/amount.ts';
import type { EndOption, EndReason } from '../../lib/planner/reckon-end.ts';
import { useMoneyWords } from '../money/use-money-words.ts';
import { useWords } from '../words/words.tsx';
import { EndLine } from './end-line.tsx';

const reasons = {
  'before-departure': 'whyBefore',
  'until-departure': 'whyUntil',
  'with-departure': 'whyWith',
  'by-day': 'whyByDay',
  today: 'whyToday',
  'next-cycle': 'whyNextCycle',
  'departure-only': 'whyDepartureOnly',
} as const satisfies Record<EndReason, string>;

const charges = {
  'whole-cycle': ['chargeWhole', 'chargeWholeNoSum'],
  'at-most-whole-cycle': ['chargeAtMost', 'chargeWholeNoSum'],
  'by-day': ['chargeByDay', 'chargeByDayNoSum'],
  'in-advance': ['chargeInAdvance', 'chargeInAdvanceNoSum'],
} as const;

/** One way to end the line, drawn as a line with its days, and what it costs. */
export function EndOptionCard(props: {
  option: EndOption;
  /** The ways it is compared with. */
  others: readonly EndOption[];
  best: boolean;
  departure: Day | null;
  today: Day;
}) {
  const t = useMoneyWords();
  const { locale } = useWords();
  const { option, others, best, today } = props;
  const saved = Math.max(0, ...others.map((other) => fewerCycles(option, other)));
  const poor = new Intl.ListFormat(locale).format(
    option.call.avoid.map((day) => nameDay(day, today, locale)),
  );
  const gap = option.mayStopAtOnce ? 'gapAtLeast' : 'gap';
  return (
    <article class={`panel end-option${best ? ' end-option-best' : ''}`}>
      {(best || others.length > 0) && (
        <p class="end-option-rank">{best ? t('recommended') : t('otherWay')}</p>
      )}
      <h3>{t(reasons[option.why])}</h3>
      <EndLine option={option} departure={props.departure} today={today} />
      {option.gapDays !== null && option.gapDays > 0 && (
        <p class="end-option-gap">{t(gap, { days: option.gapDays })}</p>
      )}
      {poor !== '' && <p class="soft">{t('poorDays', { days: poor })}</p>}
      <dl class="end-option-cost">
        <dt>{t('lastCharge')}</dt>
        <dd>
          <Charge of={option} />
          {option.cyclesPaid !== null && <p>{t('cyclesPaid', { count: option.cyclesPaid })}</p>}
          {saved > 0 && <p>{t('saves', { cycles: saved })}</p>}
        </dd>
      </dl>
    </article>
  );
}

function Charge({ of }: { of: EndOption }) {
  const t = useMoneyWords();
  const { locale } = useWords();
  const { kind, cents } = of.lastCharge;
  if (kind === 'nothing-more') return <p>{t('chargeNothing')}</p>;
  const [withSum, withoutSum] = charges[kind];
  if (cents === null) return <p>{t(withoutSum)}</p>;
  return <p>{t(withSum, { sum: formatMoney(cents, locale) })}</p>;
}

function fewerCycles(one: EndOption, other: EndOption): number {
  return (other.cyclesPaid ?? 0) - (one.cyclesPaid ?? 0);
}
