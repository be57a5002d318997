/** A word of the page that is told of, and how. */
import type { Occurrence } from '../../lib/glossary/types.ts';

export interface Mark extends Occurrence {
  /** What is underlined; static, so that it taxes no later change of the page. null: only a label says it. */
  range: StaticRange | null;
}

/** A word that may be told of, whatever is known of its meaning. */
export interface Candidate extends Mark {
  /** Not told of before in this part of the page; in mode "all" each is. */
  isFirst: boolean;
  /** Pressing the control it stands in does harm by its name, and that is what the control does. */
  isHarm: boolean;
}

/** What is to be painted, in which of the two styles. */
export interface Choice {
  words: readonly Mark[];
  dangers: readonly Mark[];
}

export const nothing: Choice = { words: [], dangers: [] };
