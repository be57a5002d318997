import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveBox, resizeBox, type Box, type Point, type Size } from '../../lib/shot/box.ts';
import { placeOn } from './place-on.ts';
import { useShotWords } from './use-shot-words.ts';

/** So near to its lower right corner (px), a pull changes the size. */
const cornerPx = 8;
/** One press of an arrow key, in the page's pixels. */
const stepPx = 6;

const arrows: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** One box on the picture: pulled with mouse, pen or finger, or moved with the arrow keys. */
export function CoverBox(props: {
  box: Box;
  picture: Size;
  /** Which one it is, and of how many. */
  at: number;
  count: number;
  selected: boolean;
  describedBy: string;
  /** Where the window's points are in the picture. */
  pointAt(event: PointerEvent): Point;
  onSelect(): void;
  onChange(box: Box): void;
  onRemove(): void;
  onLeave(): void;
}) {
  const t = useShotWords();
  const { box, picture, selected } = props;
  const own = useRef<HTMLButtonElement>(null);
  const pull = useRef<{ from: Point; box: Box; corner: boolean } | null>(null);
  useLayoutEffect(() => {
    if (selected) own.current?.focus();
  }, [selected]);
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    own.current!.setPointerCapture(event.pointerId);
    const { right, bottom } = own.current!.getBoundingClientRect();
    const corner = event.clientX > right - cornerPx && event.clientY > bottom - cornerPx;
    pull.current = { from: props.pointAt(event), box, corner };
    props.onSelect();
  };
  const go = (event: PointerEvent) => {
    if (pull.current === null) return;
    const { from, box: before, corner } = pull.current;
    const to = props.pointAt(event);
    const by = { x: to.x - from.x, y: to.y - from.y };
    props.onChange((corner ? resizeBox : moveBox)(before, by, picture));
  };
  const end = () => {
    pull.current = null;
  };
  const press = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (arrow) {
      const step = Math.max(1, Math.round(stepPx * devicePixelRatio));
      const by = { x: arrow.x * step, y: arrow.y * step };
      props.onChange((event.shiftKey ? resizeBox : moveBox)(box, by, picture));
    } else if (event.key === 'Delete' || event.key === 'Backspace') props.onRemove();
    else if (event.key === 'Escape') props.onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <button
      ref={own}
      type="button"
      class="cover-box"
      style={placeOn(box, picture)}
      aria-label={t('boxName', { at: props.at, count: props.count })}
      aria-describedby={props.describedBy}
      aria-pressed={selected}
      onFocus={props.onSelect}
      onKeyDown={press}
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
