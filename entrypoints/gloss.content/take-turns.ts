/**
 * When a page that keeps changing is looked at: in idle slices, with a rest between two looks. What changes
 * during one look belongs to the next.
 */

/** One slice of work (ms). */
const sliceMs = 4;
/** A busy page gives no idle time: the first slice, and each one after it, comes after this at the latest (ms). */
const lateMs = 50;
const nextMs = 20;
/** Between two looks at a page that keeps changing; once it has been still for a while the next comes sooner (ms). */
const restMs = 450;
const stillMs = 150;

export class Turns {
  readonly #begin: () => Iterator<void>;
  readonly #signal: AbortSignal;
  #stage: 'still' | 'resting' | 'looking' = 'still';
  #changedAt = 0;
  #lookedAt = -Infinity;
  /** Something has changed since this look began. */
  #again = false;

  /** `begin` begins a look, which stops wherever the clock may be looked at. None is begun before `soon`. */
  constructor(begin: () => Iterator<void>, signal: AbortSignal) {
    this.#begin = begin;
    this.#signal = signal;
  }

  /** True from the beginning of a look to its end, between its slices as well. */
  get looking(): boolean {
    return this.#stage === 'looking';
  }

  /** Something has changed: another look is due. */
  soon(): void {
    this.#changedAt = performance.now();
    this.#again = this.looking;
    if (this.#stage !== 'still') return;
    this.#stage = 'resting';
    this.#rest();
  }

  #rest(): void {
    const rested = this.#lookedAt + restMs - performance.now();
    const still = this.#changedAt + stillMs - performance.now();
    if (rested > 0 && still > 0) setTimeout(() => this.#rest(), Math.min(rested, still));
    else this.#whenIdle(() => this.#look(), lateMs);
  }

  #look(): void {
    this.#stage = 'looking';
    this.#again = false;
    this.#goOn(this.#begin());
  }

  #goOn(look: Iterator<void>): void {
    const until = performance.now() + sliceMs;
    while (!look.next().done)
      if (performance.now() >= until) return this.#whenIdle(() => this.#goOn(look), nextMs);
    this.#stage = 'still';
    this.#lookedAt = performance.now();
    if (this.#again) this.soon();
  }

  #whenIdle(act: () => void, timeout: number): void {
    requestIdleCallback(() => this.#signal.aborted || act(), { timeout });
  }
}
