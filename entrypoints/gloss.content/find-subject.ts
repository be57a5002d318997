/** From what is pointed at to what is told of it. */
import type { GlossBrief, TermMeaning } from '../../lib/glossary/types.ts';
import { boxesHere } from '../../lib/page-share.ts';
import type { Choice, Mark } from './mark.ts';
import type { Meanings } from './meanings.ts';
import type { Spot } from './card.ts';
import type { Find, Pointer, Subject } from './pointing.ts';
import { frameOffset, rectsOf } from './rects.ts';

/** The pointer itself hides what lies under and a little below it (px). */
const pointerSize = { before: 4, width: 20, height: 26 };

/** Looks things up in what is painted now. */
export function openFind(
  choice: () => Choice,
  meanings: Pick<Meanings, 'of'>,
  { words }: Pick<GlossBrief, 'words'>,
): Find {
  const warn = (mark: Mark, control: Element, at: Pointer | null): Subject | undefined => {
    const meaning = meanings.of(mark.termId);
    if (!meaning?.press) return undefined;
    const kicker = `⚠ ${words['danger']} · ${words['press']}`;
    return {
      node: control,
      word: mark.termId,
      saying: { ...named(meaning, mark), says: meaning.press, kicker },
      spot: () => spotOf(mark, control, at),
    };
  };
  const explain = (mark: Mark, at: Pointer | null): Subject | undefined => {
    const meaning = meanings.of(mark.termId);
    return (
      meaning && {
        node: mark.span?.start ?? mark.element,
        word: `${mark.termId} ${mark.span?.startOffset}`,
        saying: { ...named(meaning, mark), says: meaning.means, kicker: null },
        spot: () => spotOf(mark, mark.control, at),
      }
    );
  };
  return (path, at) => {
    const { words: marks, dangers } = choice();
    if (marks.length + dangers.length === 0) return undefined;
    const on = new Set(path);
    const danger = dangers.find(({ control }) => on.has(control!));
    if (danger) return warn(danger, danger.control!, at);
    const [target] = path;
    const word = at
      ? marks.find((mark) => on.has(mark.element) && (!mark.range || isOn(mark, at)))
      : marks.find(({ control }) => control === target);
    return word && explain(word, at);
  };
}

const named = ({ called, en }: TermMeaning, { surface }: Mark) => ({
  called,
  en: surface.replace(/\s+/g, ' ') || en,
});

/** Takes the pointer in the coordinates of the word's own window. */
function isOn(mark: Mark, { x, y }: Pointer): boolean {
  return rectsOf(mark).some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

function spotOf(mark: Mark, control: Element | null, at: Pointer | null): Spot {
  const { x, y } = frameOffset(mark.element);
  const move = (box: DOMRect) => new DOMRect(box.x + x, box.y + y, box.width, box.height);
  const lines = rectsOf(mark);
  const line = at && lines.find(({ top, bottom }) => at.y >= top && at.y <= bottom);
  const held = control?.getBoundingClientRect();
  const word = line ?? lines[0] ?? held ?? mark.element.getBoundingClientRect();
  const { ring, others } = boxesHere();
  const pointer =
    at &&
    new DOMRect(
      at.x - pointerSize.before,
      at.y - pointerSize.before,
      pointerSize.width,
      pointerSize.height,
    );
  return {
    word: move(word),
    free: [...lines.map(move), held && move(held), ring, pointer && move(pointer)].filter(
      (box) => !!box,
    ),
    spare: others,
  };
}
