import type { Limit } from '../../content-rules/schema.ts';
import { nameDay, nameDistance } from '../../lib/dates/name-day.ts';
import { lastDay } from '../../lib/letters/last-day.ts';
import { holding } from '../../lib/letters/letters-for.ts';
import { addDays } from '../../lib/dates/day.ts';
import { sentOn } from '../../lib/letters/sent-letter.ts';
import { Stated } from '../trust/stated.tsx';
import { useWords } from '../words/words.tsx';
import type { LetterView } from './letter-view.ts';
import { useLetterWords } from './letter-words.ts';

/** Until when it has to be there, as a day where the blanks tell. */
export function LetterUntil({ view }: { view: LetterView }) {
  const t = useLetterWords();
  const limits = holding(view.letter.until, view.ask.known);
  if (limits.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t('until')}</h2>
      {limits.map((limit, i) => (
        <div key={i} class="letter-limit">
          <LimitDay view={view} limit={limit} />
          <Stated text={limit.text} of={limit.from} />
        </div>
      ))}
    </section>
  );
}

/** What the other side has to do then, and what comes after it, counted from the day on which the letter was sent. */
export function LetterAnswer({ view }: { view: LetterView }) {
  const { locale, say } = useWords();
  const t = useLetterWords();
  const { letter, ask, today, sent } = view;
  const answers = holding(letter.answer, ask.known);
  const [last] = sent;
  if (answers.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t('answer')}</h2>
      {answers.map(({ text, from, days }, i) => (
        <div key={i} class="letter-limit">
          {last && days !== undefined && (
            <p class="letter-day">
              {t('countsTo', { day: nameDay(addDays(sentOn(last), days), today, locale) })}
            </p>
          )}
          {from ? <Stated text={text} of={from} /> : <p>{say(text)}</p>}
        </div>
      ))}
    </section>
  );
}

function LimitDay({ view, limit }: { view: LetterView; limit: Limit }) {
  const { locale, say } = useWords();
  const t = useLetterWords();
  const { ask, today } = view;
  const counted = limit.after ?? limit.before;
  if (counted === undefined) return null;
  const day = lastDay(limit, ask.filled);
  if (day === null) {
    const slot = ask.slots.find(({ id }) => id === counted.slot);
    return slot ? <p class="soft">{t('untilFill', { blank: say(slot.name) })}</p> : null;
  }
  const name = nameDay(day, today, locale);
  if (day < today) return <p class="letter-day letter-over">{t('untilOver', { day: name })}</p>;
  const distance = nameDistance(day, today, locale);
  return <p class="letter-day">{t('untilDay', { day: name, distance })}</p>;
}
