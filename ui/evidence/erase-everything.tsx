import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useFocusKept } from '../controls/use-focus-kept.ts';
import { Notice } from '../controls/notice.tsx';
import { useEvidenceWords } from './use-evidence-words.ts';

/** The one place where everything is erased, with one confirmation and the proof. */
export function EraseEverything(props: {
  /** Answers what is left; nothing where all is erased. */
  onErase(): Promise<string[]>;
}) {
  const t = useEvidenceWords();
  const [asked, setAsked] = useState(false);
  const [left, setLeft] = useState<string[] | null>(null);
  const section = useRef<HTMLElement>(null);
  useFocusKept(section, asked, 'button');
  const erase = async () => {
    setLeft(await props.onErase());
    setAsked(false);
  };
  return (
    <section ref={section} class="stack">
      <h3>{t('eraseTitle')}</h3>
      <p>{t('eraseWhat')}</p>
      {asked ? (
        <div class="entry-ask" role="group" aria-label={t('eraseTitle')}>
          <p role="status">{t('eraseAsk')}</p>
          <div class="row">
            <Button onPress={() => setAsked(false)}>{t('cancel')}</Button>
            <Button look="danger" onPress={() => void erase()}>
              {t('eraseIt')}
            </Button>
          </div>
        </div>
      ) : (
        <div class="row">
          <Button onPress={() => setAsked(true)}>{t('eraseStart')}</Button>
        </div>
      )}
      {left?.length === 0 && <p role="status">{t('eraseDone')}</p>}
      {left !== null && left.length > 0 && (
        <Notice tone="danger">
          <p>{t('eraseLeft', { left: left.join(', ') })}</p>
        </Notice>
      )}
    </section>
  );
}
