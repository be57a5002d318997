import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  Availability,
  Pair,
  TextTranslator,
  Translators,
} from '../../lib/explain/translator.ts';

/** How far the translation is. `loaded`: of the language pack, 0 to 1; null: not told yet. */
export type Progress =
  | { at: 'asking' | 'missing' | 'unavailable' | 'starting' | 'working' }
  | { at: 'ready'; pack: Exclude<Availability, 'unavailable'>; stopped: boolean }
  | { at: 'fetching'; loaded: number }
  | { at: 'done'; text: string }
  | { at: 'failed'; what: 'pack' | 'text' };

/** A translation of one text, begun by a press alone; another text is another use of it. */
export function useTranslation(text: string, pair: Pair, translators: Translators | undefined) {
  const { sourceLanguage, targetLanguage } = pair;
  const [progress, setProgress] = useState<Progress>({ at: 'asking' });
  const running = useRef<AbortController | null>(null);
  const ask = (stopped: boolean, signal: AbortSignal) => {
    const tell = (next: Progress) => signal.aborted || setProgress(next);
    if (!translators) return tell({ at: 'missing' });
    return translators.availability({ sourceLanguage, targetLanguage }).then(
      (pack) => tell(pack === 'unavailable' ? { at: pack } : { at: 'ready', pack, stopped }),
      () => tell({ at: 'unavailable' }),
    );
  };
  const anew = () => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };
  useEffect(() => {
    setProgress({ at: 'asking' });
    void ask(false, anew());
    return () => running.current?.abort();
  }, [text, sourceLanguage, targetLanguage, translators]);
  return {
    progress,
    begin() {
      const signal = anew();
      if (translators)
        void translate(translators, { text, pair, signal }, (next) => {
          if (!signal.aborted) setProgress(next);
        });
    },
    cancel: () => void ask(true, anew()),
  };
}

async function translate(
  translators: Translators,
  { text, pair, signal }: { text: string; pair: Pair; signal: AbortSignal },
  tell: (progress: Progress) => void,
): Promise<void> {
  tell({ at: 'starting' });
  let translator: TextTranslator;
  try {
    translator = await translators.create({
      ...pair,
      signal,
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', (event) => {
          const { loaded } = event as ProgressEvent;
          tell(loaded < 1 ? { at: 'fetching', loaded } : { at: 'starting' });
        }),
    });
  } catch {
    return tell({ at: 'failed', what: 'pack' });
  }
  try {
    tell({ at: 'working' });
    tell({ at: 'done', text: await translator.translate(text, { signal }) });
  } catch {
    tell({ at: 'failed', what: 'text' });
  } finally {
    translator.destroy?.();
  }
}
