/**
 * From any stored version to the present one. Entry n turns version n into n + 1.
 * A version newer than this build cannot be read: the store puts it aside.
 */
import * as v from 'valibot';
import { StateSchema, emptyCall, emptyLine, stateVersion, type State } from './shape.ts';

type Stored = Record<string, unknown>;
export const migrations: Record<number, (stored: Stored) => Stored> = {
  // One line and no lines: what was ticked counts for the account and for its first line alike,
  // because each task reads the one that it belongs to.
  1: (stored) => ({
    ...stored,
    ...splitAnswers(stored.answers, { ...emptyLine('line-1'), progress: stored.progress }),
    settings: { ...(isRecord(stored.settings) ? stored.settings : {}), reminders: false },
    line: 'line-1',
  }),
  // No call and no letter was kept.
  2: (stored) => ({
    ...stored,
    settings: { country: null, ...(isRecord(stored.settings) ? stored.settings : {}) },
    lines: Array.isArray(stored.lines)
      ? stored.lines.map((line: unknown) =>
          isRecord(line) ? { call: emptyCall(), letters: {}, ...line } : line,
        )
      : stored.lines,
  }),
  // Nothing was marked on pages.
  3: (stored) => ({
    ...stored,
    settings: { gloss: 'key', ...(isRecord(stored.settings) ? stored.settings : {}) },
  }),
};

export type Reading = { state: State } | { trouble: 'corrupted' | 'newer' };

/** What was stored, brought up to date; or why it cannot be read. */
export function readStored(
  stored: unknown,
  hops: Record<number, (stored: Stored) => Stored> = migrations,
  present: number = stateVersion,
): Reading {
  if (!isRecord(stored) || typeof stored.version !== 'number') return { trouble: 'corrupted' };
  if (stored.version > present) return { trouble: 'newer' };
  let current = stored;
  for (let version = stored.version; version < present; version += 1) {
    const hop = hops[version];
    if (!hop) return { trouble: 'corrupted' };
    current = { ...hop(current), version: version + 1 };
  }
  const result = v.safeParse(StateSchema, current);
  return result.success ? { state: result.output } : { trouble: 'corrupted' };
}

/** Two of the three answers that version 1 knew are about the line, so that clearing one clears it. */
function splitAnswers(answers: unknown, line: Stored): Stored {
  if (!isRecord(answers)) return { answers, lines: [line] };
  const ofLine = (id: string) => id === 'codes' || id === 'where';
  const part = (wanted: boolean) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => ofLine(id) === wanted));
  return { answers: part(false), lines: [{ ...line, answers: part(true) }] };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
