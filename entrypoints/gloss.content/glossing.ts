/** The gloss at work on one page: finds, paints, and tells what is pointed at. */
import type { GlossBrief, TermIndex } from '../../lib/glossary/types.ts';
import { onPlace, quietHere } from '../../lib/page-share.ts';
import { openCard } from './card.ts';
import { chooseMarks } from './choose-marks.ts';
import { openFind } from './find-subject.ts';
import type { Registries } from './highlights-of.ts';
import { nothing, type Candidate } from './mark.ts';
import { openMeanings } from './meanings.ts';
import { openPainter } from './paint.ts';
import { openPointing } from './pointing.ts';
import { watchWords } from './watch-words.ts';

export interface Glossing {
  /** Nothing of ours to be seen, or all of it again. */
  setAside(aside: boolean): void;
}

/** Works until the signal, which leaves nothing of it on the page. */
export function openGlossing(
  document: Document,
  brief: GlossBrief & { index: TermIndex },
  registryOf: Registries,
  signal: AbortSignal,
): Glossing {
  const { locale, words, index } = brief;
  const now = { candidates: [] as readonly Candidate[], choice: nothing };
  const refresh = () => {
    now.choice = quietHere() ? nothing : chooseMarks(now.candidates, index, meanings);
    painter.paint(now.choice);
    pointing.recheck();
  };
  const painter = openPainter(registryOf, signal);
  const meanings = openMeanings(document, refresh, signal);
  const card = openCard(document, { label: words['label'] ?? '', locale }, signal);
  const pointing = openPointing(
    card,
    openFind(() => now.choice, meanings, brief),
    signal,
  );
  const looked = (candidates: readonly Candidate[]) => {
    now.candidates = candidates;
    refresh();
  };
  const watching = { looked, rewritten: painter.wipe, root: pointing.include };
  watchWords(document, brief, watching, signal);
  onPlace(refresh, signal);
  return {
    setAside(aside) {
      painter.setAside(aside);
      if (aside) pointing.dismiss();
    },
  };
}
