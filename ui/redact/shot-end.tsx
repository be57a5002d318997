import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useShotWords } from './use-shot-words.ts';

/** What came of the picture, and the way back to where it was taken. */
export function ShotEnd(props: {
  title: string;
  note: string;
  host: string | null;
  logHref: string;
  onBack(): void;
}) {
  const t = useShotWords();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="stack">
      <h1 class="screen-title" tabIndex={-1} ref={title}>
        {props.title}
      </h1>
      <p>{props.note}</p>
      <div class="row">
        {props.host !== null && (
          <Button look="main" onPress={props.onBack}>
            {t('backTo', { host: props.host })}
          </Button>
        )}
        <a class="button button-plain" href={props.logHref}>
          {t('toLog')}
        </a>
      </div>
    </div>
  );
}
