/** The format of what is common to all carriers: tasks and ways out. */
import * as v from 'valibot';
import { dialWay } from './schema-dialling.ts';
import { condition } from './schema-questions.ts';
import { TextSchema, channel, id, planKinds, provenance } from './schema-parts.ts';

const days = v.pipe(v.number(), v.integer());
const timing = {
  /** call: the days on which the calculator says to call. final-bill: the day on which it is made. */
  anchor: v.picklist(['departure', 'cycle-end', 'call', 'service-end', 'final-bill']),
  from: days,
  to: days,
  takes: v.pipe(days, v.minValue(0)),
};

/** What is common to all carriers. A carrier's tasks.json says how; this says what and why. */
export const TasksSchema = v.strictObject({
  $schema: v.optional(v.string()),
  tasks: v.array(
    v.strictObject({
      id,
      name: TextSchema,
      why: TextSchema,
      /** Used where the carrier file has nothing more exact. */
      how: TextSchema,
      channel,
      /** account: done once for all lines. line: each line has its own. */
      scope: v.picklist(['account', 'line']),
      /** Gates: tasks that must be settled before this one may start. */
      after: v.optional(v.array(id)),
      /** What happens to whoever goes on without it. Needed where the task is a gate. */
      without: v.optional(TextSchema),
      /** When it is best done, in days from an anchor; and how many days it may take. */
      timing: v.optional(v.strictObject(timing)),
      /** For whom other days are better: the first that holds. */
      timingFor: v.optional(v.array(v.strictObject({ ...condition, ...timing }))),
      /** With it the line is settled: ended, moved away, handed over, kept on a cheaper plan. */
      settles: v.optional(v.literal(true)),
      /** Of no use any more once the line is settled. */
      untilSettled: v.optional(v.literal(true)),
      /** Only possible, or reliable, while in the US. */
      inUs: v.optional(v.literal(true)),
      /** What to keep as proof. */
      keep: v.optional(TextSchema),
      /** Questions that it needs answered. */
      asks: v.optional(v.array(id)),
      /** The tool it is done with. */
      tool: v.optional(
        v.picklist(['number', 'services', 'dates', 'money', 'lines', 'call', 'after', 'letters']),
      ),
      /** Problems that people have with it. */
      stuck: v.optional(v.array(id)),
      ...provenance,
    }),
  ),
});

export const StuckSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** What problems are about, in the order in which the user sees them. */
  groups: v.array(v.strictObject({ id, name: TextSchema })),
  problems: v.array(
    v.strictObject({
      id,
      /** Id of its group. */
      group: id,
      name: TextSchema,
      /** Ways out, best first. At least one is for everybody. */
      waysOut: v.pipe(
        v.array(
          v.strictObject({
            text: TextSchema,
            /** Only for these carriers; all where left out. */
            carriers: v.optional(v.array(id)),
            /** Only for this kind of plan; for both where left out. */
            planKinds,
            /** Copy one of the carrier's contacts; ids of contacts.json, those that exist are shown. */
            contacts: v.optional(v.array(id)),
            /** How they are to be dialled, where it is not the way from here. */
            dial: v.optional(dialWay),
            ...provenance,
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
});

export type CommonTask = v.InferOutput<typeof TasksSchema>['tasks'][number];
export type ProblemGroup = v.InferOutput<typeof StuckSchema>['groups'][number];
export type Problem = v.InferOutput<typeof StuckSchema>['problems'][number];
