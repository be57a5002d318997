import type { Question } from '../../content-rules/schema.ts';
import type { Day } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import { keepOpenUntil } from '../../lib/money/keep-open.ts';
import type { Anchors } from '../../lib/planner/plan.ts';
import { Entries } from '../dates/entries.tsx';
import { useWords } from '../words/words.tsx';
import { useAfterWords } from './use-after-words.ts';

/** The two days that the carrier tells, asked here because everything after hangs on them. */
const asked = ['service-end', 'final-bill-due'];

export interface AfterDatesProps {
  anchors: Anchors;
  today: Day;
  questions: readonly Question[];
  answers: Readonly<Record<string, string>>;
  onAnswer(question: string, answer: string | null): void;
}

/** When the line ends, when the last bill is due, and until when a card must stay. */
export function AfterDates({ anchors, today, questions, answers, onAnswer }: AfterDatesProps) {
  const t = useAfterWords();
  const { locale } = useWords();
  const card = keepOpenUntil(anchors);
  return (
    <section class="panel after-dates">
      <h2>{t('datesTitle')}</h2>
      <p class="soft">{t('datesIntro')}</p>
      <Entries ids={asked} {...{ questions, answers, today, onAnswer }} />
      {card === null ? (
        <p class="soft">{t('cardUntilUnknown')}</p>
      ) : (
        <div class="after-card">
          <p>{t('cardUntil', { day: nameDay(card.day, today, locale) })}</p>
          {!card.certain && <p class="soft">{t('cardUntilReckoned')}</p>}
        </div>
      )}
    </section>
  );
}
