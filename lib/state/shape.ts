/** What is kept about the user, all of it on this machine. Version 1. */
import * as v from 'valibot';

const locale = v.picklist(['en', 'zh-CN', 'zh-TW']);
const tick = v.object({
  done: v.boolean(),
  /** "hand": the user ticked it. "page": the carrier's page showed it. */
  by: v.picklist(['hand', 'page']),
  at: v.pipe(v.string(), v.isoTimestamp()),
});

export const stateVersion = 1;

export const StateSchema = v.object({
  version: v.literal(stateVersion),
  settings: v.object({
    /** null: as the browser's language says. */
    locale: v.nullable(locale),
    /** Hosts on which the user does not want to be guided. */
    hiddenHosts: v.array(v.string()),
  }),
  /** Question id → answer id; a skipped question is absent. */
  answers: v.record(v.string(), v.string()),
  /** null: not said yet. */
  carrier: v.nullable(v.string()),
  planKind: v.nullable(v.picklist(['postpaid', 'prepaid'])),
  /** True once the user has been through (or skipped) the three taps. */
  begun: v.boolean(),
  /** Carrier id ("none" before one is chosen) → task id → tick. */
  progress: v.record(v.string(), v.record(v.string(), tick)),
  /** Carrier id → the task the guide leads to. Absent: the first open page task. */
  goals: v.record(v.string(), v.string()),
});

export type State = v.InferOutput<typeof StateSchema>;
export type Tick = v.InferOutput<typeof tick>;

/** Nothing said and nothing done yet. */
export function emptyState(): State {
  return {
    version: stateVersion,
    settings: { locale: null, hiddenHosts: [] },
    answers: {},
    carrier: null,
    planKind: null,
    begun: false,
    progress: {},
    goals: {},
  };
}
