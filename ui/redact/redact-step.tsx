import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { boxesFromParts, type Box } from '../../lib/shot/box.ts';
import { Notice } from '../controls/notice.tsx';
import { burnPicture, openPicture, type Picture } from './burn-picture.ts';
import { CoverPicture } from './cover-picture.tsx';
import { KeptPreview, type Burned } from './kept-preview.tsx';
import { useBoxes } from './use-boxes.ts';
import { useShotWords } from './use-shot-words.ts';
import './redact.css';

/** From the picture as taken to the picture as kept; what lies between is held in memory alone. */
export function RedactStep(props: {
  /** A data URL. */
  address: string;
  /** What is probably private, in parts of the picture's size. */
  found: readonly Box[];
  /** What it is of, and when it was taken. */
  about: string;
  onKeep(picture: Uint8Array<ArrayBuffer>): void;
  onThrow(): void;
}) {
  const { address } = props;
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    let current = true;
    void openPicture(address).then((opened) => current && setPicture(opened));
    return () => {
      current = false;
    };
  }, [address]);
  return picture && <Opened {...props} picture={picture} />;
}

function Opened(props: Parameters<typeof RedactStep>[0] & { picture: Picture }) {
  const t = useShotWords();
  const { picture, found } = props;
  const boxes = useBoxes(boxesFromParts(found, picture.size));
  const [burned, setBurned] = useState<Burned | null>(null);
  const [altered, setAltered] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The other half of the step begins at its heading.
  useLayoutEffect(() => title.current?.focus(), [burned === null]);
  const look = async () => {
    const covered = boxes.list.map(({ box }) => box);
    const blob = await burnPicture(picture, covered);
    setAltered(blob === undefined);
    if (blob) setBurned({ blob, count: covered.length });
  };
  return (
    <div class="redact">
      <header class="stack">
        <p class="soft">{props.about}</p>
        <h1 class="screen-title" tabIndex={-1} ref={title}>
          {t(burned ? 'previewTitle' : 'title')}
        </h1>
        {!burned && <p>{t('intro')}</p>}
        {!burned && found.length > 0 && (
          <Notice tone="caution">
            <p>{t('found', { count: found.length })}</p>
          </Notice>
        )}
      </header>
      {altered && (
        <Notice tone="danger">
          <p>{t('unburned')}</p>
        </Notice>
      )}
      {burned ? (
        <KeptPreview
          burned={burned}
          size={picture.size}
          onKeep={async () => props.onKeep(new Uint8Array(await burned.blob.arrayBuffer()))}
          onBack={() => setBurned(null)}
          onThrow={props.onThrow}
        />
      ) : (
        <CoverPicture
          picture={picture}
          boxes={boxes}
          onLook={() => void look()}
          onThrow={props.onThrow}
        />
      )}
      <p class="soft">{t('leaving')}</p>
    </div>
  );
}
