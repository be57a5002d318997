import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Stop } from '../line/stop.tsx';
import { useQuestionWords } from '../questions/use-question-words.ts';

/** Nothing is left to ask. */
export function ReadyStop({ children }: { children: ComponentChildren }) {
  const q = useQuestionWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <Stop state="here">
      <div class="question">
        <h2 ref={heading} tabIndex={-1}>
          {q('readyTitle')}
        </h2>
        <p class="soft">{q('readyNote')}</p>
        {children}
      </div>
    </Stop>
  );
}
