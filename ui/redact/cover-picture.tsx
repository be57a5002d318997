import { useRef, useState } from 'preact/hooks';
import { boxBetween, type Box, type Point } from '../../lib/shot/box.ts';
import { Button } from '../controls/button.tsx';
import { useAnnounce } from '../words/announcer.tsx';
import type { Picture } from './burn-picture.ts';
import { CoverBox } from './cover-box.tsx';
import { middleInSight } from './middle-in-sight.ts';
import { PictureFrame } from './picture-frame.tsx';
import { placeOn } from './place-on.ts';
import type { Boxes } from './use-boxes.ts';
import { useShotWords } from './use-shot-words.ts';

/** The picture with its boxes: draw, move, resize, remove. */
export function CoverPicture(props: {
  picture: Picture;
  boxes: Boxes;
  /** The presses that lead on. */
  onLook(): void;
  onThrow(): void;
}) {
  const t = useShotWords();
  const announce = useAnnounce();
  const { picture, boxes } = props;
  const { size } = picture;
  const sheet = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [full, setFull] = useState(false);
  const [drawn, setDrawn] = useState<{ from: Point; box?: Box | undefined } | null>(null);
  const count = boxes.list.length;
  const pointAt = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = sheet.current!.getBoundingClientRect();
    return {
      x: ((clientX - left) * size.width) / width,
      y: ((clientY - top) * size.height) / height,
    };
  };
  const begin = (event: PointerEvent) => {
    // In full size a finger scrolls; boxes come from the button, and are pulled into place.
    if (event.button !== 0 || (full && event.pointerType === 'touch')) return;
    event.preventDefault();
    sheet.current!.setPointerCapture(event.pointerId);
    setDrawn({ from: pointAt(event) });
  };
  const end = () => {
    if (drawn?.box) boxes.add(drawn.box);
    setDrawn(null);
  };
  const remove = (id: number) => {
    boxes.remove(id);
    announce(t('removed', { count: count - 1 }));
    if (count === 1) toBar();
  };
  const toBar = () => bar.current?.querySelector('button')?.focus();
  return (
    <>
      <div class="shot-bar" ref={bar}>
        {/* Keeping all of it is never the nearest press. */}
        {count > 0 && (
          <Button look="main" onPress={props.onLook}>
            {t('look')}
          </Button>
        )}
        <Button
          look={count > 0 ? 'plain' : 'main'}
          onPress={() => boxes.add(middleInSight(sheet.current!, size, count))}
        >
          {t('addBox')}
        </Button>
        <Button pressed={full} onPress={() => setFull(!full)}>
          {t('fullSize')}
        </Button>
        {boxes.selected !== null && (
          <Button onPress={() => remove(boxes.selected!)}>{t('removeBox')}</Button>
        )}
        {count === 0 && <Button onPress={props.onLook}>{t('nothing')}</Button>}
        <Button look="quiet" onPress={props.onThrow}>
          {t('throwAway')}
        </Button>
      </div>
      <PictureFrame
        src={picture.image.src}
        alt={t('picture')}
        size={size}
        full={full}
        sheet={sheet}
        on={{
          onPointerDown: begin,
          onPointerMove: (event) =>
            drawn && setDrawn({ ...drawn, box: boxBetween(drawn.from, pointAt(event), size) }),
          onPointerUp: end,
          onPointerCancel: () => setDrawn(null),
        }}
      >
        {boxes.list.map(({ id, box }, at) => (
          <CoverBox
            key={id}
            box={box}
            picture={size}
            at={at + 1}
            count={count}
            selected={boxes.selected === id}
            describedBy="shot-keys"
            pointAt={pointAt}
            onSelect={() => boxes.select(id)}
            onChange={(changed) => boxes.change(id, changed)}
            onRemove={() => remove(id)}
            onLeave={toBar}
          />
        ))}
        {drawn?.box && <span class="cover-drawn" style={placeOn(drawn.box, size)} />}
      </PictureFrame>
      <p class="soft" id="shot-keys">
        {t('keys', { size: 'Shift', remove: 'Delete' })}
      </p>
    </>
  );
}
