/** Which operators meet which controls: seeded, so that a run can be repeated. */
import type { Case } from '../in-page/bench.ts';
import type { Operator } from '../operators/scene.ts';
import { seeded, type Random } from '../random.ts';

/** How many cases are wanted. */
export interface Size {
  /** Of each operator that leaves the control there, alone. */
  alone: number;
  /** Of two or three of them together, in all. */
  together: number;
  /** Of each operator that does not leave it there, after none to two of the others. */
  absent: number;
}

/** At least 600 cases with the control there and 600 without: less would not bound 0.5 %. */
export function sizeFor(operators: readonly Operator[]): Size {
  const stays = operators.filter(({ leaves }) => leaves === 'present').length;
  const alone = 12;
  const together = Math.max(280, 660 - alone * stays);
  return { alone, together, absent: Math.ceil(660 / (operators.length - stays)) };
}

/** A quick look. */
export const small: Size = { alone: 1, together: 20, absent: 2 };

/** A case still to be tried; where its operators do not fit one control, another is drawn. */
export interface Slot {
  operators: readonly string[];
  seed: number;
}

/** The slots to be filled for these operators. */
export function planSlots(operators: readonly Operator[], size: Size, seed: number): Slot[] {
  const random = seeded(seed);
  const stays = operators.filter(({ leaves }) => leaves === 'present').map(({ id }) => id);
  const leaves = operators.filter((one) => one.leaves !== 'present').map(({ id }) => id);
  const drawn = (count: number) => random.shuffled(stays).slice(0, count);
  const lists = [
    ...stays.flatMap((id) => repeat(size.alone, () => [id])),
    ...repeat(size.together, () => drawn(random.next() < 0.5 ? 2 : 3)),
    ...leaves.flatMap((id) => repeat(size.absent, (at) => [...drawn(at % 3), id])),
  ];
  return lists.map((ids) => ({ operators: ids, seed: Math.floor(random.next() * 2 ** 31) }));
}

/** Gives every slot a control: each pool (practice pages, saved pages) in turn, each control in turn. */
export function assign(
  slots: readonly Slot[],
  pools: readonly (readonly string[])[],
  seed: number,
): Case[] {
  const random = seeded(seed);
  const turns = pools.filter((pool) => pool.length > 0).map((pool) => endless(pool, random));
  return slots.map((slot, at) => ({ ...slot, subject: turns[at % turns.length]!() }));
}

function endless(pool: readonly string[], random: Random): () => string {
  let left: string[] = [];
  return () => {
    if (left.length === 0) left = random.shuffled(pool);
    return left.pop()!;
  };
}

function repeat<T>(times: number, make: (at: number) => T): T[] {
  return Array.from({ length: times }, (_, at) => make(at));
}
