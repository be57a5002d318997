/** When the page is looked at again. Times are ms of the page's clock. */

/** From one look to the next at least, and one part of this many of the time at most. */
const restMs = 150;
const lookShare = 30;
/** The page is looked at once it has been quiet for so long, or so long after a change no look has seen: 600 at most. */
const quietMs = 80;
const staleMs = 550;
/** What moves is looked at once it has stood still for so long: while a page scrolls, that is asked every 200. */
const stillMs = 300;
/** A look still at work is waited for. */
const busyMs = 30;

export class LookClock {
  lastChange = 0;
  /** When the last look began. */
  beganAt = -Infinity;
  readonly #look: () => void;
  readonly #busy: () => boolean;
  /** The first change since the last look began. */
  #unseenAt = Infinity;
  #movedAt = -Infinity;
  #dueAt = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `busy`: a look is at work; another one waits for its end. */
  constructor(look: () => void, busy: () => boolean) {
    this.#look = look;
    this.#busy = busy;
  }

  /** The page has changed; a look takes so long. */
  changed(lookMs: number): void {
    this.lastChange = performance.now();
    this.#unseenAt = Math.min(this.#unseenAt, this.lastChange);
    const rested = this.beganAt + Math.max(restMs, lookShare * lookMs);
    this.lookBy(Math.min(rested, this.#unseenAt + staleMs));
  }

  /** Things stand elsewhere: looked at once they stand still. */
  moved(): void {
    this.#movedAt = performance.now();
    this.lookBy(this.#movedAt + stillMs);
  }

  /** Schedules a look; an earlier one already due is kept. */
  lookBy(time: number): void {
    if (time >= this.#dueAt) return;
    this.stop();
    this.#dueAt = time;
    this.#timer = setTimeout(() => this.#due(), Math.max(0, time - performance.now()));
  }

  /** A look begins. */
  begin(): void {
    this.stop();
    this.beganAt = performance.now();
    this.#unseenAt = Infinity;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#dueAt = Infinity;
  }

  /** Waits until the page is quiet, but not for long: a page in a storm is never quiet. */
  #due(): void {
    this.#dueAt = Infinity;
    const now = performance.now();
    const quiet = Math.max(this.lastChange + quietMs, this.#movedAt + stillMs);
    const time = this.#busy() ? now + busyMs : Math.min(quiet, this.#unseenAt + staleMs);
    if (now < time) this.lookBy(time);
    else this.#look();
  }
}
