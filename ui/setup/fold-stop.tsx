import { Button } from '../controls/button.tsx';
import { Stop } from '../line/stop.tsx';
import { useQuestionWords } from '../questions/use-question-words.ts';

/** The answers before the last one, out of the way until they are asked for. */
export function FoldStop(props: { count: number; onOpen(): void }) {
  const q = useQuestionWords();
  return (
    <Stop state="done">
      <Button look="quiet" expanded={false} onPress={props.onOpen}>
        {q('earlier', { count: props.count })}
      </Button>
    </Stop>
  );
}
