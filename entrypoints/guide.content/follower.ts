/** Follows one page: looks whenever it changes, and keeps the ring on its control, or off the page. */
import type { GuideBrief } from '../../lib/messages.ts';
import { KnownRoots } from '../../lib/navigator/known-roots.ts';
import { locating, showing, type Sight } from '../../lib/navigator/locate.ts';
import { looking, type Look, type Turn } from '../../lib/navigator/look.ts';
import { isOurs } from '../../lib/navigator/ours.ts';
import { longestMs, nextDeadline, type Patience } from '../../lib/navigator/patience.ts';
import type { Root } from '../../lib/navigator/page-roots.ts';
import type { Steps } from '../../lib/navigator/steps.ts';
import { isTranslated } from '../../lib/navigator/translated.ts';
import { AskAgain } from './ask-again.ts';
import { drawLook } from './draw-look.ts';
import { inSlices } from './in-slices.ts';
import { RingKeeper } from './keep-ring.ts';
import { LookClock } from './look-clock.ts';
import type { Overlay } from './overlay/overlay.ts';
import type { Seen } from './report.ts';
import { watchPage, type PageWatch } from './watch-page.ts';

/** While something is still missing, look again at least this often: components upgrade silently (ms). */
const waitingMs = 500;
/** A frame in which keeping the ring took so long (ms) has no time for a look: it goes on in another, or without one. */
const fullMs = 3;
/** A window out of sight has no frames: waited for them so long (ms). */
const frameMs = 100;

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
  readonly #document: Document;
  readonly #overlay: Overlay;
  readonly #tell: Telling;
  readonly #signal: AbortSignal;
  readonly #roots: KnownRoots;
  readonly #watch: PageWatch;
  readonly #ring: RingKeeper;
  readonly #again = new AskAgain({
    locate: (turn) => this.#locateAgain(turn),
    frame: () => this.#ring.frame(),
    lookMs: () => this.seen?.ms ?? 0,
  });
  readonly #clock = new LookClock(
    () => this.#begin(),
    () => this.#running !== undefined,
  );
  #looks = 0;
  #brief: GuideBrief | null = null;
  #visit = { url: '', missingSince: new Map<string, number>() };
  #running: Steps<Looked> | undefined;
  #waiting: (() => void)[] = [];
  #openedAbove = 0;
  /** Goes on with the look once all is laid out. */
  #goOn: (() => void) | undefined;

  constructor(document: Document, overlay: Overlay, tell: Telling, signal: AbortSignal) {
    this.#document = document;
    this.#overlay = overlay;
    this.#tell = tell;
    this.#signal = signal;
    this.#roots = new KnownRoots(document);
    this.#ring = new RingKeeper(overlay, {
      signal,
      turn: () => this.#turn(),
      lost: (turn) => (document.URL === this.#visit.url ? this.#again.ask(turn) : undefined),
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
    this.#watch = watchPage(document, this.#roots, on, signal);
    overlay.onFrame(() => this.#painting());
    signal.addEventListener('abort', () => this.#clock.stop());
  }

  /** Whole looks and direct re-queries so far. */
  get work() {
    return { looks: this.#looks, requeries: this.#again.count };
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
    this.#begin();
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** All is laid out for the next frame. */
  #painting(): void {
    const began = performance.now();
    this.#ring.painting();
    if (performance.now() - began < fullMs) this.#takeUp();
  }

  /** A look goes on in a frame that is looked at for the ring: no layout is asked for that the page does not need. */
  #atFrame(goOn: () => void): boolean {
    if (!this.#turn() || this.#document.hidden) return false;
    this.#goOn = goOn;
    this.#overlay.frame();
    setTimeout(() => this.#takeUp(), frameMs);
    return true;
  }

  #takeUp(): void {
    const goOn = this.#goOn;
    this.#goOn = undefined;
    goOn?.();
  }

  #changed(): void {
    this.#ring.changed();
    if (this.#brief) this.#clock.changed(this.seen?.ms ?? 0);
  }

  #turn(): Turn | undefined {
    const next = this.seen?.look.next;
    return next?.state === 'turn' && !this.#brief?.hidden ? next : undefined;
  }

  *#locateAgain(turn: Turn): Steps<Turn | undefined> {
    const { found } = yield* locating(turn.target, this.#sight(yield* this.#roots.read(false)));
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
    inSlices(steps, done, (act) => this.#atFrame(act), this.#signal);
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
    return { roots, translated, overlay: this.#overlay.host, ruledOut: this.#roots.ruledOut };
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
    this.#looks += 1;
    this.#noteMissing(look);
    const pending = nextDeadline(this.#patience(), this.#clock.beganAt);
    this.seen = { look, translated, settled: pending === undefined, ms };
    drawLook(this.#document, this.#overlay, brief, this.seen);
    this.#ring.drawn();
    this.#raiseAboveDialogs();
    this.#tell.looked(brief, this.seen, done);
    for (const tell of this.#waiting.splice(0)) tell();
    this.#lookAgain(look, pending);
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

  /** `deadline`: as it was when the look began. On a slow machine it has passed by now, and the look waited still. */
  #lookAgain({ recognition }: Look, deadline: number | undefined): void {
    const now = performance.now();
    const filling = recognition.kind === 'place' && !recognition.ready;
    if (deadline !== undefined) this.#clock.lookBy(Math.min(deadline + 1, now + waitingMs));
    else if (filling && now - this.#clock.lastChange < longestMs)
      this.#clock.lookBy(now + waitingMs);
  }
}
