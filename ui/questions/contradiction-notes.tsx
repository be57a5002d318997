import type { Contradiction, Question } from '../../content-rules/schema.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useWords } from '../words/words.tsx';
import { useQuestionWords } from './use-question-words.ts';

/** Answers that cannot be true at once, each with the way to the one to look at again. */
export function ContradictionNotes(props: {
  contradictions: readonly Contradiction[];
  /** Those that can be opened here. */
  questions: readonly Question[];
  onLook(question: string): void;
}) {
  const { say } = useWords();
  const q = useQuestionWords();
  return props.contradictions.map(({ id, says, question }) => {
    const ask = props.questions.find((one) => one.id === question)?.ask;
    return (
      <Notice key={id} tone="caution" title={q('contradiction')}>
        <p>{say(says)}</p>
        {ask && (
          <Button
            label={q('lookAt', { question: say(ask) })}
            onPress={() => props.onLook(question)}
          >
            {q('look')}
          </Button>
        )}
      </Notice>
    );
  });
}
