/** What is told of an option under each heading, for this user. */
import type { Condition, NumberOption, Provenance, Text } from '../../content-rules/schema.ts';
import { holds, type Known } from '../planner/conditions.ts';

/** The headings that are answered by yes or no, in the order of reading. */
export const verdictPoints = [
  'receivesCodesInChina',
  'wifiCalling',
  'needsUnlockedPhone',
  'needsEsim',
  'buyableFromAbroad',
  'mustBeAskedInUs',
] as const;

/** All headings under which the options are compared. */
export const points = [...verdictPoints, 'cost', 'mayBeRefused'] as const;

export type Point = (typeof points)[number];
export type Verdict = NumberOption['wifiCalling']['answer'];

/** A text with its source. */
export type Told = Provenance & { text: Text };

export interface PointTold {
  point: Point;
  /** null: there is nothing to judge, only to tell. */
  answer: Verdict | null;
  told: Told;
}

/** One point of an option; what holds for this user's carrier and plan before what holds for all. */
export function tellPoint(option: NumberOption, point: Point, known: Known): PointTold {
  const all = option[point];
  const but: readonly (Condition & Told & { answer?: Verdict })[] = all.but ?? [];
  const told: Told & { answer?: Verdict } = but.find((one) => holds(one, known)) ?? all;
  return { point, answer: told.answer ?? null, told };
}

/** Those of the remarks that hold for this user. */
export function tellRemarks(remarks: NumberOption['beware'], known: Known): Told[] {
  return (remarks ?? []).filter((one) => holds(one, known));
}
