/** Follows one page: looks whenever it changes, and keeps the ring on its control, or off the page. */
import type { GuideBrief } from '../../lib/messages.ts';
import { KnownRoots } from '../../lib/navigator/known-roots.ts';
import { locating, showing, type Sight } from '../../lib/navigator/locate.ts';
import { looking, type Look, type Turn } from '../../lib/navigator/look.ts';
import { isOurs } from '../../lib/navigator/ours.ts';
import { longestMs, nextDeadline, type Patience } from '../../lib/navigator/patience.ts';
import type { Root } from '../../lib/navigator/page-roots.ts';
import { keeping, type Steps } from '../../lib/navigator/steps.ts';
import { isTranslated } from '../../lib/navigator/translated.ts';
import { drawLook } from './draw-look.ts';
import { inSlices } from './in-slices.ts';
import { RingKeeper } from './keep-ring.ts';
import { LookClock } from './look-clock.ts';
import type { Overlay } from './overlay/overlay.ts';
import type { Seen } from './report.ts';
import { watchPage, type PageWatch } from './watch-page.ts';

/** While something is still missing, look again at least this often: components upgrade silently (ms). */
const waitingMs = 500;
/** Asking for one control alone, outside the slices: so long in one frame (ms), and one part of this many of the time. */
const queryMs = 7;
const share = 8;

interface Looked {
  look: Look;
  translated: boolean;
  /** Tasks that the page shows as done. */
  done: string[];
}

export interface Telling {
  /** After each look. */
  looked(brief: GuideBrief, seen: Seen, done: readonly string[]): void;
  /** Back from the back/forward cache. */
  restored(): void;
}

export class Follower {
  /** What was seen last; null without rules. */
  seen: Seen | null = null;
  /** Whole looks and direct re-queries so far. */
  readonly work = { looks: 0, requeries: 0 };
  readonly #document: Document;
  readonly #overlay: Overlay;
  readonly #tell: Telling;
  readonly #signal: AbortSignal;
  readonly #roots: KnownRoots;
  readonly #watch: PageWatch;
  readonly #ring: RingKeeper;
  readonly #clock = new LookClock(
    () => this.#begin(),
    () => this.#running !== undefined,
  );
  #brief: GuideBrief | null = null;
  #visit = { url: '', missingSince: new Map<string, number>() };
  #running: Steps<Looked> | undefined;
  #waiting: (() => void)[] = [];
  /** Asked for again already, and when the next may be. */
  #asked: Turn | undefined;
  #queryAt = 0;
  #query: Steps<void> | undefined;
  #again: (Turn | undefined)[] = [];
  #queryMs = 0;
  #openedAbove = 0;

  constructor(document: Document, overlay: Overlay, tell: Telling, signal: AbortSignal) {
    this.#document = document;
    this.#overlay = overlay;
    this.#tell = tell;
    this.#signal = signal;
    this.#roots = new KnownRoots(document);
    this.#ring = new RingKeeper(overlay, {
      signal,
      turn: () => this.#turn(),
      lost: (turn) => this.#queryAgain(turn),
      // Which of two equal links is in view may be another now.
      moved: () => this.#clock.moved(),
    });
    const on = {
      changed: () => this.#changed(),
      moved: (event: Event) => this.#ring.moved(event),
      resized: () => this.#ring.painting(),
      animated: () => this.#ring.ride(),
      restored: () => tell.restored(),
    };
    this.#watch = watchPage(document, overlay.probe, this.#roots, on, signal);
    signal.addEventListener('abort', () => this.#clock.stop());
  }

  /** Other rules, another goal or language; null: nothing to do here. */
  follow(brief: GuideBrief | null): void {
    this.#brief = brief;
    this.#visit.url = '';
    if (brief?.hidden) this.#overlay.clear();
    if (brief) this.#begin();
    else this.#nothing();
  }

  /** Looks anew; resolves when that is done. */
  async lookNow(): Promise<void> {
    if (!this.#brief || this.#signal.aborted) return;
    const looked = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#begin();
    await looked;
  }

  #changed(): void {
    this.#ring.changed();
    if (this.#brief) this.#clock.changed(this.seen?.ms ?? 0);
  }

  #turn(): Turn | undefined {
    const next = this.seen?.look.next;
    return next?.state === 'turn' && !this.#brief?.hidden ? next : undefined;
  }

  /** The one control alone, once: a page that made it anew shows it in the same frame, a large page in the next ones. */
  #queryAgain(turn: Turn): Turn | undefined {
    const began = performance.now();
    if (this.#document.location.href !== this.#visit.url) return undefined;
    if (this.#asked !== turn) {
      if (began < this.#queryAt) return void this.#ring.frame();
      this.#asked = turn;
      this.#again = [];
      this.#query = keeping(this.#locateAgain(turn), this.#again);
      this.#queryMs = 0;
      this.work.requeries += 1;
    }
    if (!this.#query) return undefined;
    let done = false;
    while (!done && performance.now() - began < queryMs) done = this.#query.next().done!;
    const now = performance.now();
    this.#queryMs += now - began;
    this.#queryAt = now + share * Math.min(this.#queryMs, this.seen!.ms);
    if (!done) return void this.#ring.frame();
    this.#query = undefined;
    return this.#again[0];
  }

  *#locateAgain(turn: Turn): Steps<Turn | undefined> {
    const { found } = yield* locating(turn.target, this.#sight(yield* this.#roots.read()));
    const opened =
      turn.step === 'opener' && found?.element.getAttribute('aria-expanded') === 'true';
    // The callout says its name.
    if (!found || opened || found.label !== turn.found.label) return undefined;
    const next = { ...turn, found };
    this.seen = { ...this.seen!, look: { ...this.seen!.look, next } };
    return next;
  }

  #begin(): void {
    const brief = this.#brief;
    if (!brief || this.#signal.aborted) return;
    this.#clock.begin();
    this.#running?.return(undefined as never);
    const steps = (this.#running = this.#look(brief));
    const done = (looked: Looked, ms: number) =>
      this.#running === steps && this.#commit(brief, looked, ms);
    inSlices(steps, done, this.#signal);
  }

  *#look(brief: GuideBrief): Steps<Looked> {
    try {
      const url = new URL(this.#document.location.href);
      // A new address is a new visit: what was closed opens again.
      if (this.#visit.url !== url.href) {
        this.#visit = { url: url.href, missingSince: new Map() };
        this.#clock.lastChange = this.#clock.beganAt;
      }
      const sight = this.#sight(yield* this.#roots.read());
      const at = { url, sight, patience: this.#patience(), now: this.#clock.beganAt };
      const look = yield* looking(brief, at);
      const done: string[] = [];
      const { recognition } = look;
      if (recognition.kind === 'place' && recognition.ready)
        for (const { task, place, sign } of brief.doneSigns)
          if (place === recognition.place.id && (!sign || (yield* showing(sign, sight))))
            done.push(task);
      return { look, translated: sight.translated, done };
    } catch (fault) {
      // An old ring on a changed page would be a wrong one.
      this.#nothing();
      throw fault;
    }
  }

  #sight(roots: Root[]): Sight {
    this.#watch.include(roots);
    const translated = isTranslated(this.#document);
    return { roots, translated, overlay: this.#overlay.host };
  }

  #nothing(): void {
    this.#running = undefined;
    this.seen = null;
    this.#overlay.clear();
    for (const tell of this.#waiting.splice(0)) tell();
  }

  #commit(brief: GuideBrief, { look, translated, done }: Looked, ms: number): void {
    this.#running = undefined;
    // The page went elsewhere meanwhile.
    if (this.#document.location.href !== this.#visit.url) return this.#begin();
    this.work.looks += 1;
    this.#noteMissing(look);
    const pending = nextDeadline(this.#patience(), this.#clock.beganAt);
    this.seen = { look, translated, settled: pending === undefined, ms };
    drawLook(this.#document, this.#overlay, brief, this.seen);
    this.#ring.drawn();
    this.#raiseAboveDialogs();
    this.#tell.looked(brief, this.seen, done);
    for (const tell of this.#waiting.splice(0)) tell();
    this.#lookAgain(look);
  }

  #patience(): Patience {
    return { missingSince: this.#visit.missingSince, lastChange: this.#clock.lastChange };
  }

  #noteMissing({ missing }: Look): void {
    const since = this.#visit.missingSince;
    for (const link of since.keys()) if (!missing.includes(link)) since.delete(link);
    for (const link of missing) if (!since.has(link)) since.set(link, this.#clock.beganAt);
  }

  /** A dialog or popover opened after ours lies over it until ours is shown again. */
  #raiseAboveDialogs(): void {
    const above = [...this.#document.querySelectorAll('dialog, [popover]')].filter(
      (box) => box.matches(':modal, :popover-open') && !isOurs(box),
    ).length;
    if (above > this.#openedAbove) this.#overlay.raise();
    this.#openedAbove = above;
  }

  #lookAgain({ recognition }: Look): void {
    const now = performance.now();
    const deadline = nextDeadline(this.#patience(), now);
    const filling = recognition.kind === 'place' && !recognition.ready;
    if (deadline !== undefined) this.#clock.lookBy(Math.min(deadline + 1, now + waitingMs));
    else if (filling && now - this.#clock.lastChange < longestMs)
      this.#clock.lookBy(now + waitingMs);
  }
}
