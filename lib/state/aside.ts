/** What could not be read is put aside untouched, every copy of it, until a build can read it. */
import * as v from 'valibot';
import { readStored } from './migrations.ts';
import { emptyLine, type Call, type PhoneLine, type State } from './shape.ts';

const AsideSchema = v.array(
  v.object({
    why: v.picklist(['corrupted', 'newer']),
    what: v.unknown(),
    /** The user has read the notice about it. */
    told: v.boolean(),
  }),
);

/** Oldest first. */
export type Aside = v.InferOutput<typeof AsideSchema>;
export type Trouble = Aside[number]['why'];

/** The copies put aside; none where there is no such record. */
export function readAside(stored: unknown): Aside {
  const result = v.safeParse(AsideSchema, stored);
  return result.success ? result.output : [];
}

/** What the user is still to be told of: the latest copy that the notice was not closed for. */
export function troubleIn(aside: Aside): Trouble | null {
  return aside.findLast(({ told }) => !told)?.why ?? null;
}

/** After an update: the first copy that can be read now, and the copies that remain. */
export function takeReadable(aside: Aside): { state: State; rest: Aside } | undefined {
  for (const copy of aside) {
    const reading = readStored(copy.what);
    if ('state' in reading)
      return { state: reading.state, rest: aside.filter((it) => it !== copy) };
  }
  return undefined;
}

/** An earlier record with what was said since: the later wins wherever both speak. */
export function mergeStates(earlier: State, later: State): State {
  return {
    version: later.version,
    settings: mergeSettings(earlier.settings, later.settings),
    answers: { ...earlier.answers, ...later.answers },
    carrier: later.carrier ?? earlier.carrier,
    planKind: later.planKind ?? earlier.planKind,
    begun: later.begun || earlier.begun,
    progress: mergeProgress(earlier.progress, later.progress),
    goals: { ...earlier.goals, ...later.goals },
    ...mergeLines(earlier, later),
  };
}

// The later began empty: what is hidden or wanted in either was said, what is not was never taken back.
function mergeSettings(earlier: State['settings'], later: State['settings']): State['settings'] {
  return {
    locale: later.locale ?? earlier.locale,
    hiddenHosts: [...new Set([...earlier.hiddenHosts, ...later.hiddenHosts])],
    reminders: earlier.reminders || later.reminders,
    country: later.country ?? earlier.country,
    // What is not as it comes was chosen.
    gloss: later.gloss === 'key' ? earlier.gloss : later.gloss,
  };
}

function mergeProgress(earlier: State['progress'], later: State['progress']): State['progress'] {
  const carriers = Object.keys({ ...earlier, ...later });
  return Object.fromEntries(carriers.map((id) => [id, { ...earlier[id], ...later[id] }]));
}

function mergeLines(earlier: State, later: State): Pick<State, 'lines' | 'line'> {
  const lines = later.lines.flatMap((line) => {
    const before = earlier.lines.find(({ id }) => id === line.id);
    if (before !== undefined) return mergeLine(before, line);
    return isUntouched(line) ? [] : line;
  });
  const rest = earlier.lines.filter(({ id }) => !later.lines.some((line) => line.id === id));
  const shown = lines.some(({ id }) => id === later.line) ? later.line : earlier.line;
  return { lines: [...lines, ...rest], line: shown };
}

// Every state has a first line from the beginning; one that nothing was said of is no line of the user's.
function isUntouched(line: PhoneLine): boolean {
  const empty = emptyLine(line.id);
  return JSON.stringify({ ...empty, ...line }) === JSON.stringify(empty);
}

function mergeLine(earlier: PhoneLine, later: PhoneLine): PhoneLine {
  const since = new Set(later.ownServices.map(({ id }) => id));
  return {
    ...later,
    name: later.name || earlier.name,
    answers: { ...earlier.answers, ...later.answers },
    progress: mergeProgress(earlier.progress, later.progress),
    overrides: { ...earlier.overrides, ...later.overrides },
    services: { ...earlier.services, ...later.services },
    call: mergeCall(earlier.call, later.call),
    letters: mergeLetters(earlier.letters, later.letters),
    ownServices: [...earlier.ownServices.filter(({ id }) => !since.has(id)), ...later.ownServices],
  };
}

// What was written down in one call is not what was said in another.
function mergeCall(earlier: Call, later: Call): Call {
  if (later.begun !== null) return later;
  return { ...earlier, words: { ...earlier.words, ...later.words } };
}

function mergeLetters(
  earlier: PhoneLine['letters'],
  later: PhoneLine['letters'],
): PhoneLine['letters'] {
  const ids = Object.keys({ ...earlier, ...later });
  return Object.fromEntries(ids.map((id) => [id, { ...earlier[id], ...later[id] }]));
}
