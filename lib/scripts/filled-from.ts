/** What is known for the blanks: what was typed, what the plan was told, what it reckons. */
import type { Slot } from '../../content-rules/schema.ts';
import type { Day } from '../dates/day.ts';
import type { Filled } from './fill.ts';

/** The blanks that can be filled. What was told in this call goes before the plan, that before what it reckons. */
export function filledFrom(
  slots: readonly Slot[],
  words: Filled,
  answers: Readonly<Record<string, string>>,
  reckonedEnd: Day | null,
): Filled {
  const filled: Record<string, string> = {};
  for (const { id, answer, plan } of slots) {
    const kept = words[id] ?? (answer === undefined ? undefined : answers[answer]);
    const text = kept ?? (plan === 'end' ? reckonedEnd : null);
    if (text !== null && text !== '') filled[id] = text;
  }
  return filled;
}
