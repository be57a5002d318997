import { useEffect, useState } from 'preact/hooks';
import type { Size } from '../../lib/shot/box.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { PictureFrame } from './picture-frame.tsx';
import { useShotWords } from './use-shot-words.ts';

/** The picture with its boxes burned in. */
export interface Burned {
  blob: Blob;
  count: number;
}

/** Shows the very file that is kept, before it is. */
export function KeptPreview(props: {
  burned: Burned;
  size: Size;
  onKeep(): Promise<void>;
  onBack(): void;
  onThrow(): void;
}) {
  const t = useShotWords();
  const { blob, count } = props.burned;
  const [address, setAddress] = useState<string | null>(null);
  const [full, setFull] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return (
    <>
      {count > 0 ? (
        <p>{t('previewBoxes', { count })}</p>
      ) : (
        <Notice tone="caution">
          <p>{t('previewBare')}</p>
        </Notice>
      )}
      <div class="shot-bar">
        <Button look="main" onPress={() => void props.onKeep()}>
          {t('keep')}
        </Button>
        <Button onPress={props.onBack}>{t('back')}</Button>
        <Button pressed={full} onPress={() => setFull(!full)}>
          {t('fullSize')}
        </Button>
        <Button look="quiet" onPress={props.onThrow}>
          {t('throwAway')}
        </Button>
      </div>
      {address && <PictureFrame src={address} alt={t('picture')} size={props.size} full={full} />}
    </>
  );
}
