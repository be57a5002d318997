import { useEffect, useRef, useState } from 'preact/hooks';
import { readable } from '../../lib/dossier/html.ts';
import type { Attachment } from '../../lib/evidence/entry.ts';
import { Button } from '../controls/button.tsx';
import { nameSize } from './name-size.ts';
import { useEvidenceWords } from './use-evidence-words.ts';
import { usePicture } from './use-content.ts';

/** One kept file: a picture small and, at a press, large; a PDF in a tab; anything else is saved only. */
export function FileRow(props: {
  file: Attachment;
  /** The entry is called as the file is: the name stands above already. */
  isNamed: boolean;
  onSave(file: Attachment): void;
  onPdf(file: Attachment): void;
}) {
  const t = useEvidenceWords();
  const { file } = props;
  const row = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const isPicture = file.type.startsWith('image/');
  const address = usePicture(file.id, useSeen(row) && isPicture);
  const name = readable(file.name);
  return (
    <div ref={row} class="file-row">
      {address !== null && (
        <button
          type="button"
          class="thumbnail"
          aria-label={t('viewAt', { name })}
          onClick={() => dialog.current?.showModal()}
        >
          <img src={address} alt="" />
        </button>
      )}
      <div>
        <p class="file-name">
          {!props.isNamed && <bdi>{name} </bdi>}
          <span class="soft">{nameSize(file.size)}</span>
        </p>
        <div class="row">
          {file.type === 'application/pdf' && (
            <Button look="quiet" label={t('viewAt', { name })} onPress={() => props.onPdf(file)}>
              {t('view')}
            </Button>
          )}
          <Button look="quiet" label={t('open', { name })} onPress={() => props.onSave(file)}>
            {t('saveFile')}
          </Button>
        </div>
      </div>
      {address !== null && (
        <dialog ref={dialog} class="picture" aria-label={name}>
          <form method="dialog">
            <button type="submit" class="button button-plain">
              {t('closePicture')}
            </button>
          </form>
          <img src={address} alt={name} />
        </dialog>
      )}
    </div>
  );
}

/** True from when an element first comes near the window: hundreds of pictures are not read at once. */
function useSeen(of: { current: Element | null }): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (of.current === null || seen) return;
    const watch = new IntersectionObserver(
      (all) => setSeen((before) => before || all.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '300px' },
    );
    watch.observe(of.current);
    return () => watch.disconnect();
  }, [seen]);
  return seen;
}
