/**
 * Keeps what terms stand on one page while the page changes. Reads a text when it is new or changed, in slices.
 * What a word means where it stands, and whether it is to be seen, is asked by who looks: `occurrences.ts`.
 */
import type { Root } from '../navigator/page-roots.ts';
import { openPageWork } from './page-work.ts';
import type { Matcher } from './matcher.ts';
import { noteChanges } from './note-changes.ts';
import type { Entry } from './read-texts.ts';

export interface Scanner {
  /** What was found up to now, in reading order. */
  entries(): Entry[];
  /** Takes in what changed; cheap. Observe every root as `observed` says. */
  changed(records: readonly MutationRecord[]): void;
  /** A scan in slices stands in a page that changes: it goes on right; what changed it is told of when it is done. */
  disturbed(records: readonly MutationRecord[]): void;
  /** This part of the page is to be read (again): a frame that loaded, a component that was defined. */
  look(scope: Root | Element): void;
  /** Works until the clock (`performance.now()`) shows this. true: nothing is left to be read. */
  scan(until?: number): boolean;
  /** Another number: something was found or lost, or may be seen or meant otherwise. */
  readonly revision: number;
}

/** Ms that a slice may have taken before a piece that cannot be cut: else that waits for the next one. */
const most = 1;

/** A scanner for one page; nothing is read before `scan`. `onRoot`: this root is to be observed from now on. */
export function openScanner(
  document: Document,
  matcher: Matcher,
  onRoot: (root: Root) => void = () => undefined,
): Scanner {
  const page = openPageWork(matcher, onRoot);
  let work: Iterator<void> | undefined;
  let revision = 0;
  page.look(document);
  return {
    entries: () => page.list.entries(),
    changed(records) {
      revision += 1;
      noteChanges(page, records);
    },
    disturbed: page.disturbed,
    look: (scope) => page.look(scope),
    scan(until = Infinity) {
      work ??= page.workOff();
      const enough = until === Infinity ? until : Math.min(performance.now() + most, until);
      for (;;) {
        revision += 1;
        if (work.next().done) {
          work = undefined;
          return true;
        }
        if (performance.now() >= (page.uncut ? enough : until)) return false;
      }
    },
    get revision() {
      return revision;
    },
  };
}
