/** What is kept about the user, all of it on this machine. Version 3. */
import * as v from 'valibot';

const locale = v.picklist(['en', 'zh-CN', 'zh-TW']);
const instant = v.pipe(v.string(), v.isoTimestamp());
const tick = v.object({
  done: v.boolean(),
  /** "hand": the user ticked it. "page": the carrier's page showed it. */
  by: v.picklist(['hand', 'page']),
  at: instant,
});
/** Question id → answer as text; a skipped question is absent. */
const answers = v.record(v.string(), v.string());
/** Carrier id ("none" before one is chosen) → task id → tick. */
const progress = v.record(v.string(), v.record(v.string(), tick));
const settled = v.picklist(['moved', 'removed', 'not-mine']);

/** The call or chat that is being prepared, is going on, or was the last. */
const call = v.object({
  /** Id of its entry in the log; null: not begun. */
  id: v.nullable(v.string()),
  /** Id of the script; null: the likeliest. */
  script: v.nullable(v.string()),
  /** null: not begun. */
  begun: v.nullable(instant),
  /** null: not over. */
  ended: v.nullable(instant),
  /** Id of the line of the script that was shown last. */
  at: v.nullable(v.string()),
  channel: v.nullable(v.picklist(['call', 'chat'])),
  /** Blank of the script → what was typed; never a PIN, a password or a long number. */
  words: v.record(v.string(), v.string()),
});

const line = v.object({
  id: v.string(),
  /** What the user calls it, "" where there is no need to; never a number. */
  name: v.string(),
  device: v.picklist(['phone', 'watch', 'tablet', 'hotspot', 'home-internet']),
  /** What holds for this line only; everything else is in the answers for all. */
  answers,
  progress,
  /** Task id → the gates that the user went past, and when. */
  overrides: v.record(v.string(), v.object({ gates: v.array(v.string()), at: instant })),
  /** Service id → what became of the number there. */
  services: v.record(v.string(), settled),
  /** Accounts that are not on our list, by the user's own name for them. */
  ownServices: v.array(
    v.object({ id: v.string(), name: v.string(), settled: v.nullable(settled) }),
  ),
  call,
  /** Letter id → blank → what was typed, under the same rule. */
  letters: v.record(v.string(), v.record(v.string(), v.string())),
});

export const stateVersion = 4;

export const StateSchema = v.object({
  version: v.literal(stateVersion),
  settings: v.object({
    /** null: as the browser's language says. */
    locale: v.nullable(locale),
    /** Hosts on which the user does not want to be guided. */
    hiddenHosts: v.array(v.string()),
    /** The user wants to be reminded of what is due. */
    reminders: v.boolean(),
    /** Where the user calls from, ISO 3166 ("CN"); null: not said. */
    country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    /** Words marked on carriers' pages: none, those that matter, all that are known. */
    gloss: v.picklist(['off', 'key', 'all']),
  }),
  /** About the account, so for every line. */
  answers,
  /** null: not said yet. */
  carrier: v.nullable(v.string()),
  planKind: v.nullable(v.picklist(['postpaid', 'prepaid'])),
  /** True once the user has been through (or skipped) the first questions. */
  begun: v.boolean(),
  /** Ticks of the tasks that are done once for the whole account. */
  progress,
  /** Carrier id → the task the guide leads to. Absent: the first open page task. */
  goals: v.record(v.string(), v.string()),
  /** Every line of the account that the user has named; at least one. */
  lines: v.pipe(v.array(line), v.minLength(1)),
  /** Id of the line whose plan is shown. */
  line: v.string(),
});

export type State = v.InferOutput<typeof StateSchema>;
export type PhoneLine = v.InferOutput<typeof line>;
export type Tick = v.InferOutput<typeof tick>;
export type Call = v.InferOutput<typeof call>;
export type Settled = v.InferOutput<typeof settled>;

/** Nothing said and nothing done yet. */
export function emptyState(): State {
  return {
    version: stateVersion,
    settings: { locale: null, hiddenHosts: [], reminders: false, country: null, gloss: 'key' },
    answers: {},
    carrier: null,
    planKind: null,
    begun: false,
    progress: {},
    goals: {},
    lines: [emptyLine('line-1')],
    line: 'line-1',
  };
}

/** True where nothing was ever said, or all of it was erased. */
export function isUnsaid(state: State): boolean {
  return JSON.stringify(state) === JSON.stringify(emptyState());
}

/** A line of which nothing is known yet. */
export function emptyLine(id: string): PhoneLine {
  return {
    id,
    name: '',
    device: 'phone',
    answers: {},
    progress: {},
    overrides: {},
    services: {},
    ownServices: [],
    call: emptyCall(),
    letters: {},
  };
}

/** No call yet. */
export function emptyCall(): Call {
  return { id: null, script: null, begun: null, ended: null, at: null, channel: null, words: {} };
}

/** The line whose plan is shown; the first where the one chosen is gone. */
export function lineOf(state: Pick<State, 'lines' | 'line'>): PhoneLine {
  return state.lines.find(({ id }) => id === state.line) ?? state.lines[0]!;
}
