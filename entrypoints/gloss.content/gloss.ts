/** The gloss of one page: asks what it is to do there, and follows what it is told. */
import type { GlossBrief } from '../../lib/glossary/types.ts';
import { ask } from '../../lib/page-port.ts';
import { painted } from '../../lib/painted.ts';
import { endFlash } from './flash-term.ts';
import { openRegistries } from './highlights-of.ts';
import { openGlossing, type Glossing } from './glossing.ts';

/** A background that is not up yet is asked again (ms). */
const againMs = 500;
/** Longer than any picture takes (ms). */
const asideAtMostMs = 5000;

export class Gloss {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #registries = openRegistries();
  #work: { end: AbortController; glossing: Glossing } | null = null;
  #backTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.follow(null));
    // From the back/forward cache: what was said meanwhile has not been heard.
    document.defaultView!.addEventListener(
      'pageshow',
      ({ persisted }) => persisted && void this.start(),
      { signal },
    );
  }

  /** Asks for the words of this page and begins; asks again where the background was not up yet. */
  async start(triesLeft = 5): Promise<void> {
    const brief = await ask('gloss:hello', { url: this.#document.location.href });
    if (this.#signal.aborted) return;
    if (brief !== undefined) return this.follow(brief);
    if (triesLeft > 0) setTimeout(() => void this.start(triesLeft - 1), againMs);
  }

  /** Other words, another language, or switched off: what was there goes first. */
  follow(brief: GlossBrief | null): void {
    this.#work?.end.abort();
    this.#work = null;
    if (!brief?.index || this.#signal.aborted) return;
    const end = new AbortController();
    const told = { ...brief, index: brief.index };
    const glossing = openGlossing(this.#document, told, this.#registries, end.signal);
    this.#work = { end, glossing };
  }

  /** Out of the picture that is taken, or back; answers once the page was painted so. */
  async stepAside(aside: boolean): Promise<null> {
    clearTimeout(this.#backTimer);
    this.#work?.glossing.setAside(aside);
    if (!aside) return null;
    endFlash(this.#document);
    // Whoever asked may have died over it.
    this.#backTimer = setTimeout(() => this.#work?.glossing.setAside(false), asideAtMostMs);
    await painted();
    return null;
  }
}
