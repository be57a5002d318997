/** The guide on one page: looks whenever the page changes, draws, and reports. */
import { look, type Look } from '../../lib/navigator/look.ts';
import { findCover, rectOnPage } from '../../lib/navigator/visibility.ts';
import { showsSign, type Sight } from '../../lib/navigator/locate.ts';
import { pageRoots } from '../../lib/navigator/page-roots.ts';
import { longestMs, nextDeadline } from '../../lib/navigator/patience.ts';
import { isTranslated } from '../../lib/navigator/translated.ts';
import type { GuideBrief, GuideReport } from '../../lib/messages.ts';
import { ask } from '../../lib/page-port.ts';
import { painted } from '../../lib/painted.ts';
import { anchorOf } from './anchor.ts';
import { drawLook } from './draw-look.ts';
import { openOverlay, type Overlay } from './overlay/overlay.ts';
import { reportOf, type Seen } from './report.ts';
import { openRide } from './ride.ts';
import { shareWhere } from './share-where.ts';
import { isStillIt } from './still-it.ts';
import { watchPage, type PageWatch } from './watch-page.ts';

/** Between two looks while a page keeps changing (ms): longer where a look is dear, never stale for longer. */
const restMs = (cost: number) => Math.min(600, Math.max(200, cost * 8));
/** While something is still missing, look again at least this often: components upgrade silently (ms). */
const waitingMs = 500;
/** A press is to be kept before anybody can reload the page (ms). */
const againMs = 50;
/** Longer than any picture takes (ms). */
const asideAtMostMs = 5000;

export class Guide {
  readonly #document: Document;
  readonly #overlay: Overlay;
  readonly #watch: PageWatch;
  readonly #signal: AbortSignal;
  #brief: GuideBrief | null = null;
  #seen: Seen | null = null;
  #visit = { url: '', missingSince: new Map<string, number>(), lastChange: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = Infinity;
  #lookedAt = -Infinity;
  #moving = false;
  #lastReport = '';
  #openedAbove = 0;
  #backTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    const actions = {
      show: () => void this.showTarget(),
      hide: (scope: 'now' | 'site') => this.#hide(scope),
    };
    this.#overlay = openOverlay(document, actions, signal);
    const on = {
      changed: () => this.#changed(),
      moved: () => this.#moved(),
      resized: () => {
        this.#place();
        this.#moved();
      },
      animated: openRide(() => this.#place(), signal),
      restored: () => void this.start(),
    };
    this.#watch = watchPage(document, on, signal);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
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
    this.#visit.url = '';
    this.#lookNow();
  }

  /** The present report, after a fresh look. */
  report(): GuideReport {
    this.#lookNow();
    return reportOf(this.#brief, this.#document.location.hostname, this.#seen);
  }

  /** Scrolls the ringed control into view. False where there is none. */
  showTarget(): boolean {
    const next = this.#seen?.look.next;
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

  #changed(): void {
    this.#visit.lastChange = performance.now();
    const next = this.#seen?.look.next;
    if (next?.state === 'turn' && !isStillIt(next.found)) this.#overlay.dropRing();
    this.#moved();
    this.#lookBy(Math.max(performance.now(), this.#lookedAt + restMs(this.#seen?.ms ?? 0)));
  }

  #moved(): void {
    if (this.#moving || this.#seen?.look.next.state !== 'turn') return;
    this.#moving = true;
    requestAnimationFrame(() => {
      this.#moving = false;
      if (this.#place() === undefined) return;
      this.#lookBy(performance.now() + restMs(this.#seen?.ms ?? 0));
    });
  }

  /** Puts the ring where its control is now, or takes it away. Where that is; undefined without a ring. */
  #place(): DOMRect | undefined {
    const next = this.#seen?.look.next;
    if (next?.state !== 'turn' || this.#brief?.hidden) return undefined;
    const { element } = next.found;
    const rect = rectOnPage(element);
    if (isStillIt(next.found) && !findCover(element, this.#overlay.host))
      this.#overlay.move(rect, anchorOf(element));
    else this.#overlay.dropRing();
    return rect;
  }

  /** Schedules a look; an earlier one already due is kept. */
  #lookBy(time: number): void {
    if (time >= this.#dueAt) return;
    clearTimeout(this.#timer);
    this.#dueAt = time;
    this.#timer = setTimeout(() => this.#lookNow(), Math.max(0, time - performance.now()));
  }

  #lookNow(): void {
    if (this.#signal.aborted) return;
    clearTimeout(this.#timer);
    this.#dueAt = Infinity;
    try {
      if (this.#brief) this.#lookWith(this.#brief);
      else this.#nothingToShow();
    } catch (fault) {
      // An old ring on a changed page would be a wrong one.
      this.#nothingToShow();
      throw fault;
    }
  }

  #nothingToShow(): void {
    this.#seen = null;
    this.#overlay.clear();
  }

  #lookWith(brief: GuideBrief): void {
    const began = performance.now();
    const sight = this.#sight();
    const url = new URL(this.#document.location.href);
    this.#noteVisit(url.href, began);
    const seen = look(brief, { url, sight, patience: this.#visit, now: began });
    this.#noteMissing(seen, began);
    this.#lookedAt = performance.now();
    const settled = nextDeadline(this.#visit, began) === undefined;
    this.#seen = { look: seen, translated: sight.translated, settled, ms: this.#lookedAt - began };
    drawLook(this.#document, this.#overlay, brief, this.#seen);
    shareWhere(seen);
    this.#raiseAboveDialogs();
    this.#tell(brief, this.#seen, sight);
    this.#lookAgain(seen);
  }

  #sight(): Sight {
    const roots = [...pageRoots(this.#document)];
    this.#watch.include(roots);
    return { roots, translated: isTranslated(this.#document), overlay: this.#overlay.host };
  }

  /** A new address is a new visit: what was closed opens again. */
  #noteVisit(url: string, now: number): void {
    if (this.#visit.url !== url) this.#visit = { url, missingSince: new Map(), lastChange: now };
  }

  #noteMissing({ missing }: Look, now: number): void {
    const since = this.#visit.missingSince;
    for (const link of since.keys()) if (!missing.includes(link)) since.delete(link);
    for (const link of missing) if (!since.has(link)) since.set(link, now);
  }

  /** A dialog or popover opened after ours lies over it until ours is shown again. */
  #raiseAboveDialogs(): void {
    const above = this.#document.querySelectorAll(
      ':modal, :popover-open:not(signoff-overlay, signoff-gloss)',
    ).length;
    if (above > this.#openedAbove) this.#overlay.raise();
    this.#openedAbove = above;
  }

  #tell(brief: GuideBrief, seen: Seen, sight: Sight): void {
    const { recognition } = seen.look;
    if (recognition.kind === 'place')
      for (const { task, place, sign } of brief.doneSigns)
        if (
          place === recognition.place.id &&
          recognition.ready &&
          (!sign || showsSign(sign, sight))
        )
          void ask('guide:seen', { carrier: brief.carrier, task });
    const report = reportOf(brief, this.#document.location.hostname, seen);
    const told = JSON.stringify({ ...report, ms: null });
    if (told === this.#lastReport) return;
    this.#lastReport = told;
    void ask('guide:report', { report });
  }

  #lookAgain({ recognition }: Look): void {
    const now = performance.now();
    const deadline = nextDeadline(this.#visit, now);
    const filling = recognition.kind === 'place' && !recognition.ready;
    if (deadline !== undefined) this.#lookBy(Math.min(deadline + 1, now + waitingMs));
    else if (filling && now - this.#visit.lastChange < longestMs) this.#lookBy(now + waitingMs);
  }
}
