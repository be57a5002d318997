/** The one control alone, asked for anew after it was lost: outside the looks, and a little of the time only. */
import type { Turn } from '../../lib/navigator/look.ts';
import { resume, type Steps } from '../../lib/navigator/steps.ts';

/** So long in one frame (ms), and one part of this many of the time. */
const frameMs = 6;
const share = 8;

export interface Asking {
  /** The same turn with its control as it stands now; ends with undefined where it is not there. */
  locate(turn: Turn): Steps<Turn | undefined>;
  /** Asks for the next frame. */
  frame(): void;
  /** What a whole look takes (ms). */
  lookMs(): number;
}

export class AskAgain {
  /** Questions so far. */
  count = 0;
  readonly #asking: Asking;
  #turn: Turn | undefined;
  #question: Steps<void> | undefined;
  #answer: Turn | undefined;
  #ms = 0;
  #nextAt = 0;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Once for each turn: a page that made it anew shows it in the same frame, a large page in the next ones. */
  ask(turn: Turn): Turn | undefined {
    const began = performance.now();
    if (this.#turn !== turn) {
      if (began < this.#nextAt) return void this.#asking.frame();
      this.#turn = turn;
      this.#question = this.#find(turn);
      this.#ms = 0;
      this.count += 1;
    }
    if (!this.#question) return undefined;
    const done = this.#goOn(this.#question, began + frameMs);
    const now = performance.now();
    this.#ms += now - began;
    this.#nextAt = now + share * Math.min(this.#ms, this.#asking.lookMs());
    if (!done) return void this.#asking.frame();
    this.#question = undefined;
    return this.#answer;
  }

  #goOn(question: Steps<void>, until: number): boolean {
    for (const _ of resume(question)) if (performance.now() >= until) return false;
    return true;
  }

  *#find(turn: Turn): Steps<void> {
    this.#answer = undefined;
    this.#answer = yield* this.#asking.locate(turn);
  }
}
