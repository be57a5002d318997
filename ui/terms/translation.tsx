import type { ComponentChildren } from 'preact';
import type { Pair, Translators } from '../../lib/explain/translator.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { useWords } from '../words/words.tsx';
import { useTermWords } from './use-term-words.ts';
import { useTranslation, type Progress } from './use-translation.ts';

/** The whole text by the browser's own translator: on the device, at a press, or why not. */
export function Translation(props: {
  text: string;
  pair: Pair;
  translators: Translators | undefined;
}) {
  const t = useTermWords();
  const { progress, begin, cancel } = useTranslation(props.text, props.pair, props.translators);
  return (
    <section class="stack">
      <h2 class="explain-title">{t('wholeTitle')}</h2>
      <div role="status" class="stack">
        <Told progress={progress} />
      </div>
      <Presses progress={progress} onBegin={begin} onCancel={cancel} />
    </section>
  );
}

function Told({ progress }: { progress: Progress }) {
  const t = useTermWords();
  const { locale } = useWords();
  switch (progress.at) {
    case 'asking':
      return null;
    case 'missing':
    case 'unavailable':
      return <p>{t(progress.at)}</p>;
    case 'ready':
      return (
        <>
          {progress.stopped && <p>{t('stopped')}</p>}
          <p>{t(offers[progress.pack])}</p>
        </>
      );
    case 'starting':
    case 'working':
      return <p>{t(progress.at)}</p>;
    case 'fetching':
      return <Fetching loaded={progress.loaded} />;
    case 'failed':
      return (
        <Notice tone="caution">
          <p>{t(progress.what === 'pack' ? 'packFailed' : 'textFailed')}</p>
        </Notice>
      );
    case 'done':
      return (
        <>
          <blockquote class="sentence" lang={locale} translate={false}>
            {progress.text}
          </blockquote>
          <p class="soft">{t('machine')}</p>
        </>
      );
  }
}

const offers = {
  available: 'onDevice',
  downloadable: 'packNeeded',
  downloading: 'packComing',
} as const;

// Steps of ten: a screen reader is not to read out every single one.
function Fetching({ loaded }: { loaded: number }) {
  const t = useTermWords();
  const words = t('fetching', { percent: Math.floor(loaded * 10) * 10 });
  return (
    <>
      <p>{words}</p>
      <progress class="pack" value={loaded} max={1} aria-label={words} />
    </>
  );
}

function Presses(props: {
  progress: Progress;
  onBegin(): void;
  onCancel(): void;
}): ComponentChildren {
  const t = useTermWords();
  const { progress, onBegin, onCancel } = props;
  switch (progress.at) {
    case 'ready':
      return (
        <div>
          <Button look="main" onPress={onBegin}>
            {t(progress.pack === 'available' ? 'translate' : 'download')}
          </Button>
        </div>
      );
    case 'failed':
      return (
        <div>
          <Button onPress={onBegin}>{t('again')}</Button>
        </div>
      );
    case 'starting':
    case 'fetching':
    case 'working':
      return (
        <div>
          <Button onPress={onCancel}>{t('cancel')}</Button>
        </div>
      );
    default:
      return null;
  }
}
