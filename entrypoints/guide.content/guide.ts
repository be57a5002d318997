/** The guide on one page: asks for the rules, follows the page with them, and reports. */
import type { GuideBrief, GuideReport } from '../../lib/messages.ts';
import { ask } from '../../lib/page-port.ts';
import { painted } from '../../lib/painted.ts';
import { Follower } from './follower.ts';
import { openOverlay, type Overlay } from './overlay/overlay.ts';
import { reportOf, type Seen } from './report.ts';
import { shareWhere } from './share-where.ts';

/** Between two tries to reach a background that is not up yet (ms). */
const waitingMs = 500;
/** A press is to be kept before anybody can reload the page (ms). */
const againMs = 50;
/** Longer than any picture takes (ms). */
const asideAtMostMs = 5000;

export class Guide {
  readonly #document: Document;
  readonly #overlay: Overlay;
  readonly #follower: Follower;
  readonly #signal: AbortSignal;
  #brief: GuideBrief | null = null;
  #lastReport = '';
  #backTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    const actions = {
      show: () => void this.showTarget(),
      hide: (scope: 'now' | 'site') => this.#hide(scope),
    };
    this.#overlay = openOverlay(document, actions, signal);
    const tell = {
      looked: (brief: GuideBrief, seen: Seen, done: readonly string[]) => {
        shareWhere(seen.look);
        for (const task of done) void ask('guide:seen', { carrier: brief.carrier, task });
        this.#tell(this.#report());
      },
      restored: () => void this.start(),
    };
    this.#follower = new Follower(document, this.#overlay, tell, signal);
  }

  /** Asks for the rules of this page and begins; asks again where the background was not up yet. */
  async start(triesLeft = 5): Promise<void> {
    const brief = await ask('guide:hello', { url: this.#document.location.href });
    if (this.#signal.aborted) return;
    if (brief !== undefined) return this.follow(brief);
    if (triesLeft > 0) setTimeout(() => void this.start(triesLeft - 1), waitingMs);
  }

  /** New rules, another goal or language. */
  follow(brief: GuideBrief | null): void {
    this.#brief = brief;
    this.#follower.follow(brief);
  }

  /** The present report, after a fresh look. */
  async report(): Promise<GuideReport> {
    await this.#follower.lookNow();
    return this.#report();
  }

  /** Scrolls the ringed control into view. False where there is none. */
  showTarget(): boolean {
    const next = this.#follower.seen?.look.next;
    if (next?.state !== 'turn') return false;
    const calm = this.#document.defaultView!.matchMedia('(prefers-reduced-motion: reduce)').matches;
    next.found.element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    return true;
  }

  /** Out of the picture that is taken, or back; answers once the page was painted so. */
  async stepAside(aside: boolean): Promise<null> {
    clearTimeout(this.#backTimer);
    this.#overlay.setAside(aside);
    if (!aside) return null;
    // Whoever asked may have died over it.
    this.#backTimer = setTimeout(() => this.#overlay.setAside(false), asideAtMostMs);
    await painted();
    return null;
  }

  #hide(scope: 'now' | 'site'): void {
    if (this.#brief) this.follow({ ...this.#brief, hidden: true });
    void this.#keepHidden(scope);
  }

  /** A background that dies over the question is started again by the next one. */
  async #keepHidden(scope: 'now' | 'site', triesLeft = 20): Promise<void> {
    const answer = await ask('guide:hide', { scope, host: this.#document.location.hostname });
    if (answer === undefined && triesLeft > 0 && !this.#signal.aborted)
      setTimeout(() => void this.#keepHidden(scope, triesLeft - 1), againMs);
  }

  #report(): GuideReport {
    const { seen, work } = this.#follower;
    return { ...reportOf(this.#brief, this.#document.location.hostname, seen), work };
  }

  /** Only what is new to whoever reads it. */
  #tell(report: GuideReport): void {
    const told = JSON.stringify({ ...report, ms: null, work: null });
    if (told === this.#lastReport) return;
    this.#lastReport = told;
    void ask('guide:report', { report });
  }
}
