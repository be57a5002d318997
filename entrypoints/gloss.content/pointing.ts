/**
 * What the reader points at, by mouse, finger or keyboard, and when the card comes and goes. Listens
 * only: nothing is prevented, nothing is swallowed.
 */
import type { Card, Saying, Spot } from './card.ts';

/** Something that can be told of. */
export interface Subject {
  /** What it is about: this node, and which word of it. The same for as long as the card stays. */
  node: Node;
  word: string;
  saying: Saying;
  spot(): Spot;
}

export interface Pointer {
  x: number;
  y: number;
}

/** What is told of at the end of this path; `at` is the pointer, where there is one. */
export type Find = (path: readonly EventTarget[], at: Pointer | null) => Subject | undefined;

/** The pointer rests that long before a card comes, and may be away that long before it goes (ms). */
const restMs = 150;
const awayMs = 300;

export interface Pointing {
  /** Also listens in this root; once each. */
  include(root: Document | ShadowRoot): void;
  /** The page has changed: what is no longer there is no longer told of. */
  recheck(): void;
  /** No card until the reader points anew. */
  dismiss(): void;
}

/** Listens until the signal. */
export function openPointing(card: Card, find: Find, signal: AbortSignal): Pointing {
  const included = new WeakSet<Node>();
  const now = {
    shown: undefined as Subject | undefined,
    by: 'mouse' as 'mouse' | 'touch' | 'keys',
    next: undefined as Subject | undefined,
    /** Not again until the reader has pointed at something else. */
    dismissed: undefined as Subject | undefined,
    last: undefined as (() => Subject | undefined) | undefined,
    timer: 0 as unknown as ReturnType<typeof setTimeout>,
    /** The last move, looked at once a frame. */
    move: undefined as { path: readonly EventTarget[]; at: Pointer } | undefined,
  };
  const hide = () => {
    clearTimeout(now.timer);
    now.shown = now.next = undefined;
    card.hide();
  };
  const show = (subject: Subject, by: typeof now.by, last: () => Subject | undefined) => {
    clearTimeout(now.timer);
    Object.assign(now, { shown: subject, next: undefined, by, last });
    card.show(subject.saying, subject.spot());
  };
  const later = (ms: number, act: () => void) => {
    clearTimeout(now.timer);
    now.timer = setTimeout(act, ms);
  };
  const hover = (path: readonly EventTarget[], at: Pointer) => {
    if (path.includes(card.host)) return clearTimeout(now.timer);
    const look = () => find(path, at);
    const subject = look();
    if (!isSame(subject, now.dismissed)) now.dismissed = undefined;
    if (!subject || now.dismissed) {
      if (now.next) clearTimeout(now.timer);
      now.next = undefined;
      if (now.shown && now.by === 'mouse') later(awayMs, hide);
    } else if (isSame(subject, now.shown)) {
      clearTimeout(now.timer);
      now.next = undefined;
    } else if (!isSame(subject, now.next)) {
      now.next = subject;
      later(restMs, () => show(subject, 'mouse', look));
    }
  };
  const dismiss = () => {
    now.dismissed = now.shown ?? now.next;
    hide();
  };
  const listen = <E extends Event>(
    target: EventTarget,
    types: string[],
    act: (event: E) => void,
  ) => {
    for (const type of types)
      target.addEventListener(type, act as (event: Event) => void, {
        capture: true,
        passive: true,
        signal,
      });
  };
  const inDocument = (document: Document) => {
    listen(document, ['pointermove'], (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      if (!now.move)
        requestAnimationFrame(() => {
          const { path, at } = now.move!;
          now.move = undefined;
          if (!signal.aborted) hover(path, at);
        });
      now.move = { path: event.composedPath(), at: { x: event.clientX, y: event.clientY } };
    });
    listen(document, ['pointerout'], (event: PointerEvent) => {
      // Out of the window.
      if (event.relatedTarget === null && now.by === 'mouse' && now.shown) later(awayMs, hide);
    });
    listen(document, ['pointerdown'], (event: PointerEvent) => {
      const path = event.composedPath();
      if (path.includes(card.host)) return;
      if (event.pointerType !== 'touch') return dismiss();
      const look = () => find(path, { x: event.clientX, y: event.clientY });
      const subject = look();
      if (subject) show(subject, 'touch', look);
      else hide();
    });
    listen(document, ['keydown'], (event: KeyboardEvent) => {
      if (event.key === 'Escape') dismiss();
    });
  };
  return {
    include(root) {
      if (included.has(root)) return;
      included.add(root);
      if ('defaultView' in root) inDocument(root);
      // Within one shadow root neither of these is told outside.
      listen(root, ['focusin'], (event: FocusEvent) => {
        const path = event.composedPath();
        if (!(path[0] as Element).matches(':focus-visible')) return;
        const look = () => find(path, null);
        const subject = look();
        if (subject) show(subject, 'keys', look);
      });
      listen(root, ['focusout'], () => {
        if (now.by === 'keys') hide();
      });
      listen(root, ['scroll'], (event: Event) => {
        if (!now.shown || event.composedPath().includes(card.host)) return;
        // The focus itself scrolls: the card goes along.
        const subject = now.by === 'keys' ? now.last?.() : undefined;
        if (subject) card.show(subject.saying, subject.spot());
        else hide();
      });
    },
    recheck() {
      if (now.shown && !isSame(now.last?.(), now.shown)) hide();
    },
    dismiss,
  };
}

function isSame(a: Subject | undefined, b: Subject | undefined): boolean {
  return a?.node === b?.node && a?.word === b?.word;
}
