import type { Letter } from '../../content-rules/schema.ts';
import type { Day } from '../../lib/dates/day.ts';
import { nameDay } from '../../lib/dates/name-day.ts';
import type { Entry } from '../../lib/evidence/entry.ts';
import { holding } from '../../lib/letters/letters-for.ts';
import { sentOn } from '../../lib/letters/sent-letter.ts';
import type { Known } from '../../lib/planner/conditions.ts';
import { TrustMark } from '../trust/trust-mark.tsx';
import { useWords } from '../words/words.tsx';
import './letters.css';
import { useLetterWords } from './letter-words.ts';

export interface LetterListProps {
  letters: readonly Letter[];
  known: Known;
  today: Day;
  href(letter: string): string;
  sent(letter: string): readonly Entry[];
}

/** The letters that hold, the mild ones first: when each is used, until when, and when it was sent. */
export function LetterList(props: LetterListProps) {
  const { say, locale } = useWords();
  const t = useLetterWords();
  const { letters, known, today } = props;
  return (
    <ol class="letter-list">
      {letters.map(({ id, name, useWhen, until }) => {
        const [last] = props.sent(id);
        return (
          <li key={id}>
            <a class="letter-link" href={props.href(id)}>
              {say(name)}
            </a>
            <p>{say(useWhen)}</p>
            {holding(until, known).map((limit) => (
              <p key={limit.text.en} class="letter-by">
                {t('untilLine', { text: say(limit.text) })} <TrustMark of={limit.from} />
              </p>
            ))}
            {last && (
              <p class="letter-sent">
                ✓ {t('sentOn', { day: nameDay(sentOn(last), today, locale) })}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
