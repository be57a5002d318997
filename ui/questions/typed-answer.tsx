import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/dates/day.ts';
import {
  entryOf,
  readEntry,
  type EntryFault,
  type TypedQuestion,
} from '../../lib/questions/read-entry.ts';
import { useWords } from '../words/words.tsx';
import { faultKey } from './fault-words.ts';
import { useAnswerWords, useQuestionWords } from './use-question-words.ts';
import './questions.css';

const hints = {
  date: 'hintDate',
  'cycle-day': 'hintCycleDay',
  money: 'hintMoney',
  count: 'hintCount',
} as const;

/**
 * A question that is answered by typing. Whatever can be read is kept at once; what cannot stays in the
 * field, with a sentence that says what is wrong with it.
 */
export function TypedAnswer(props: {
  question: TypedQuestion;
  answer: string | undefined;
  today: Day;
  /** The button beside the field. */
  submit: string;
  look?: 'main' | 'plain';
  /** null: the field was emptied. */
  onAnswer(answer: string | null): void;
  /** The user is done with it: it could be read, or is empty. */
  onDone?(): void;
}) {
  const { say } = useWords();
  const q = useQuestionWords();
  const kept = useAnswerWords(props.today)(props.question, props.answer);
  const { question, answer, today } = props;
  const { kind } = question;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(entryOf(kind, answer));
  const [wrong, setWrong] = useState<EntryFault | null>(null);
  useEffect(() => {
    // Cleared, or answered somewhere else: the field follows, unless the user is typing in it.
    if (document.activeElement !== input.current) setTyped(entryOf(kind, answer));
  }, [kind, answer]);
  const keep = (): boolean => {
    // Taken off the page, it is left once more.
    if (input.current === null) return false;
    const { value, validity } = input.current;
    // A date that is half filled in reads as "", too.
    const isEmpty = value.trim() === '' && !validity.badInput;
    const read = isEmpty ? { answer: undefined } : readEntry(kind, value, today);
    const isWrong = !('answer' in read);
    setWrong(isWrong ? read : null);
    if (!isWrong && read.answer !== answer) props.onAnswer(read.answer ?? null);
    return !isWrong;
  };
  const field = {
    ref: input,
    class: `typed-field typed-${kind}`,
    autoComplete: 'off',
    'aria-label': say(question.ask),
    'aria-describedby': id,
    'aria-invalid': wrong !== null,
    value: typed,
    onInput: () => {
      setTyped(input.current!.value);
      setWrong(null);
      // A date is whole as soon as it can be read: waiting would lose it with the window.
      const read = readEntry(kind, input.current!.value, today);
      if (kind === 'date' && 'answer' in read && read.answer !== answer)
        props.onAnswer(read.answer);
    },
    onBlur: () => void keep(),
  };
  return (
    <form
      class="typed-answer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (keep()) props.onDone?.();
        else input.current!.focus();
      }}
    >
      <div class="typed-row">
        {kind === 'money' && (
          <span class="typed-unit" aria-hidden="true">
            $
          </span>
        )}
        {kind === 'date' ? (
          <input type="date" max="9999-12-31" {...field} />
        ) : (
          <input type="text" inputMode={kind === 'money' ? 'decimal' : 'numeric'} {...field} />
        )}
        <button type="submit" class={`button button-${props.look ?? 'plain'}`}>
          {props.submit}
        </button>
      </div>
      <p id={id} class={wrong ? 'typed-hint typed-wrong' : 'typed-hint'} role="status">
        {wrong === null
          ? q(hints[kind])
          : q('sentences', {
              first: q(faultKey(wrong)),
              second: kept === null ? q('notKept') : q('stillKept', { answer: kept }),
            })}
      </p>
    </form>
  );
}
