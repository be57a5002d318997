import { useState } from 'preact/hooks';
import type { Box } from '../../lib/shot/box.ts';

export interface PlacedBox {
  id: number;
  box: Box;
}

export interface Boxes {
  list: readonly PlacedBox[];
  /** Id of the one that is worked on. */
  selected: number | null;
  add(box: Box): void;
  change(id: number, box: Box): void;
  remove(id: number): void;
  select(id: number | null): void;
}

/** The boxes on the picture. Ids are never used twice, so that a box is always the same one. */
export function useBoxes(first: readonly Box[]): Boxes {
  const [state, setState] = useState(() => ({
    list: first.map((box, id) => ({ id, box })) as readonly PlacedBox[],
    next: first.length,
    selected: null as number | null,
  }));
  return {
    list: state.list,
    selected: state.selected,
    add: (box) =>
      setState(({ list, next }) => ({
        list: [...list, { id: next, box }],
        next: next + 1,
        selected: next,
      })),
    change: (id, box) =>
      setState((last) => ({
        ...last,
        list: last.list.map((one) => (one.id === id ? { id, box } : one)),
      })),
    remove: (id) =>
      setState((last) => {
        const at = last.list.findIndex((one) => one.id === id);
        const list = last.list.toSpliced(at, 1);
        return { ...last, list, selected: (list[at] ?? list.at(-1))?.id ?? null };
      }),
    select: (selected) => setState((last) => ({ ...last, selected })),
  };
}
