/** Keeps the ring on its control from frame to frame, or off the page. Between two looks, and at no other cost. */
import type { Turn } from '../../lib/navigator/look.ts';
import { findCover, rectOnPage } from '../../lib/navigator/visibility.ts';
import { anchorOf } from './anchor.ts';
import type { Anchor, Overlay } from './overlay/overlay.ts';
import { isStillIt } from './still-it.ts';

/** A control that has not moved for this many frames after a transition began is at rest. */
const stillFrames = 20;
/** So many frames are looked at after a change: more often comes in the next ones. */
const changeFrames = 6;
/** While the page scrolls, and the ring with it, they are looked at this often (ms). */
const scrollMs = 200;

export interface RingWatch {
  /** Aborted, nothing is watched any more. */
  signal: AbortSignal;
  /** The control to press now, as it was found last. */
  turn(): Turn | undefined;
  /** The control is gone, or is another now. The same turn with its control as it stands now; undefined: not there. */
  lost(turn: Turn): Turn | undefined;
  /** It stands elsewhere. */
  moved(): void;
}

export class RingKeeper {
  readonly #overlay: Overlay;
  readonly #watch: RingWatch;
  /** Where the ring stands, with all that decides it; "" while it does not. */
  #at = '';
  #anchor: Anchor = 'window';
  #scrolling = false;
  /** Tells once when the control leaves the box it was last drawn in: a rule of a style sheet moves it without a word. */
  #leaving: IntersectionObserver | undefined;
  #still = stillFrames;

  constructor(overlay: Overlay, watch: RingWatch) {
    this.#overlay = overlay;
    this.#watch = watch;
    watch.signal.addEventListener('abort', () => this.#leaving?.disconnect());
  }

  /** A ring was drawn. It stays only where it may. */
  drawn(): void {
    const turn = this.#watch.turn();
    if (!turn) return this.#leaving?.disconnect();
    const { element } = turn.found;
    this.#at = this.#spot(element);
    if (!this.#place(turn)) this.frame();
    else this.#guard(element);
  }

  #guard(element: Element): void {
    const { top, right, bottom, left } = rectOnPage(element);
    const { clientWidth, clientHeight } = this.#overlay.host.ownerDocument.documentElement;
    const sides = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = sides.map((px) => `${-Math.floor(px)}px`).join(' ');
    this.#leaving?.disconnect();
    this.#leaving = new IntersectionObserver(() => this.#check(), { rootMargin, threshold: 1 });
    this.#leaving.observe(element);
  }

  /** The page has changed in this very moment. */
  changed(): void {
    const turn = this.#watch.turn();
    if (!turn) return;
    const { isConnected, ownerDocument } = turn.found.element;
    if (!isConnected) this.#drop();
    // Nothing is painted where nobody looks.
    else if (ownerDocument.hidden) this.#place(turn);
    this.#still = Math.min(this.#still, stillFrames - changeFrames);
    this.frame();
  }

  /** A transition or an animation begins. */
  ride(): void {
    this.#still = 0;
    this.frame();
  }

  /** A ring in page coordinates goes along with its page; what only now lies over it is seen a little later. */
  moved({ target }: Event): void {
    if (this.#anchor === 'window' || target !== this.#overlay.host.ownerDocument)
      return this.frame();
    if (this.#scrolling) return;
    this.#scrolling = true;
    setTimeout(() => {
      this.#scrolling = false;
      this.#watch.moved();
      this.#check();
    }, scrollMs);
  }

  /** All is laid out, and a frame of ours would have it painted for nothing; after a change the frames are looked at anyway. */
  #check(): void {
    if (this.#still === stillFrames) this.painting();
  }

  /** Asks for the next frame. */
  frame(): void {
    if (this.#watch.turn()) this.#overlay.frame();
  }

  /** The page is laid out and about to be painted. */
  painting(): void {
    let turn = this.#watch.turn();
    if (!turn) return;
    const before = this.#at;
    if (!this.#place(turn)) {
      turn = this.#watch.lost(turn);
      if (turn) this.#place(turn);
    }
    const moved = this.#at !== before;
    if (this.#still < stillFrames) {
      this.#still = moved ? 0 : this.#still + 1;
      this.frame();
    }
    if (moved) this.#watch.moved();
  }

  /** Puts the ring where its control is now, or takes it away. False where it is no longer that control. */
  #place({ found }: Turn): boolean {
    const { element } = found;
    const still = isStillIt(found);
    if (!still || findCover(element, this.#overlay.host)) {
      this.#drop();
      return still;
    }
    const at = this.#spot(element);
    if (at === this.#at) return true;
    this.#at = at;
    this.#overlay.move(rectOnPage(element), this.#anchor);
    return true;
  }

  #spot(element: Element): string {
    this.#anchor = anchorOf(element);
    const { x, y, width, height } = rectOnPage(element);
    const { scrollX, scrollY, innerWidth, innerHeight } =
      this.#overlay.host.ownerDocument.defaultView!;
    const inView = x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
    // What scrolls with the page stands where it stood while it does.
    const [left, top] = this.#anchor === 'page' ? [x + scrollX, y + scrollY] : [x, y];
    return [left, top, width, height, inView, innerWidth, innerHeight, this.#anchor].join();
  }

  #drop(): void {
    this.#overlay.dropRing();
    this.#at = '';
  }
}
