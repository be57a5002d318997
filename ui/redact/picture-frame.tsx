import type { ComponentChildren, HTMLAttributes, Ref } from 'preact';
import type { Size } from '../../lib/shot/box.ts';

/** A picture as wide as the page, or in full size within a frame that scrolls. */
export function PictureFrame(props: {
  src: string;
  alt: string;
  size: Size;
  full: boolean;
  /** The picture without the frame, for who wants to measure it. */
  sheet?: Ref<HTMLDivElement>;
  /** What is done with a pointer on it. */
  on?: Pick<
    HTMLAttributes<HTMLDivElement>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
  >;
  children?: ComponentChildren;
}) {
  const { full, size } = props;
  return (
    <div
      class={full ? 'shot-frame shot-full' : 'shot-frame'}
      role="group"
      aria-label={props.alt}
      // What scrolls must be reached by keyboard.
      tabIndex={full ? 0 : undefined}
    >
      <div
        class="shot-sheet"
        ref={props.sheet}
        {...props.on}
        style={full ? { width: `${size.width / devicePixelRatio}px` } : undefined}
      >
        <img
          src={props.src}
          alt=""
          draggable={false}
          // Its room is there before it is: nothing jumps.
          style={{ aspectRatio: `${size.width} / ${size.height}` }}
        />
        {props.children}
      </div>
    </div>
  );
}
