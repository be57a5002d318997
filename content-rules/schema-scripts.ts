/** The format of what to say on the phone and to write in a chat. */
import * as v from 'valibot';
import { TextSchema, id, provenance } from './schema-parts.ts';
import { condition } from './schema-questions.ts';

export const ids = v.pipe(v.array(id), v.minLength(1));
const spoken = v.picklist(['call', 'chat']);

/**
 * One blank of a line. There is none for a PIN, a password, a social security, card or account number:
 * those are said aloud, or typed into the carrier's own form.
 */
export const slot = v.strictObject({
  id,
  /** For whom it is asked for; nobody else misses it. */
  ...condition,
  /** last4: of the phone number. day: YYYY-MM-DD. money: whole cents. reference: letters and digits. */
  kind: v.picklist([
    'name',
    'last4',
    'zip',
    'email',
    'phone',
    'day',
    'money',
    'reference',
    'choice',
  ]),
  name: TextSchema,
  hint: v.optional(TextSchema),
  /** The sentence that asks the agent for it. */
  ask: v.optional(TextSchema),
  /** The question whose answer it is; otherwise it is kept with the call. */
  answer: v.optional(id),
  /** What the plan reckons: the day on which the line is to end. */
  plan: v.optional(v.literal('end')),
  options: v.optional(v.pipe(v.array(v.strictObject({ id, name: TextSchema })), v.minLength(2))),
});

/** What is said, with {slots}. The first of several that holds is the one to say. */
export const wording = v.strictObject({
  ...condition,
  /** Only where every one of its slots is filled. */
  filled: v.optional(v.literal(true)),
  say: TextSchema,
  /** Where a fact in it comes from. */
  from: v.optional(v.strictObject(provenance)),
});
export const wordings = v.pipe(v.array(wording), v.minLength(1));
const tip = v.strictObject({
  ...condition,
  text: TextSchema,
  from: v.optional(v.strictObject(provenance)),
});
export const tips = v.optional(v.pipe(v.array(tip), v.minLength(1)));

const step = v.strictObject({
  id,
  /** Only there; both where left out. */
  channel: v.optional(spoken),
  wordings,
  /** For the user alone: what to watch for, what not to give. */
  tips,
  /** What to write down here. */
  note: v.optional(ids),
});

/** What the agent says, or what happens, and the way on from there. */
const branch = v.strictObject({
  id,
  ...condition,
  channel: v.optional(spoken),
  /** Only in these scripts; in all where left out. */
  scripts: v.optional(ids),
  /** The part in which it is likely: offered first there. */
  parts: ids,
  /** agent: words. event: something happens. */
  kind: v.picklist(['agent', 'event']),
  hears: TextSchema,
  /** The replies, one after the other. */
  replies: v.pipe(v.array(wordings), v.minLength(1)),
  tips,
  /** What to do then. Without a place to go: the script goes on where it was. */
  then: v.strictObject({
    text: TextSchema,
    part: v.optional(id),
    task: v.optional(id),
    problem: v.optional(id),
    /** The call may be over with it. */
    over: v.optional(v.literal(true)),
  }),
  note: v.optional(ids),
});

export const ScriptsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  slots: v.array(slot),
  /** The parts of a call, in their usual order. */
  parts: v.array(v.strictObject({ id, name: TextSchema })),
  /** Steps that several scripts have. */
  steps: v.array(step),
  scripts: v.array(
    v.strictObject({
      id,
      ...condition,
      name: TextSchema,
      useWhen: TextSchema,
      /** Tasks that are done with it. */
      tasks: ids,
      /** Tasks whose outcome should be at hand: offered before the call where they are open. */
      ready: v.array(id),
      /** For the user, before the call: why it may be the wrong one. */
      beware: tips,
      /** No code is texted to the line. ended: it has ended. unasked: the caller need not prove who it is. */
      texts: v.optional(v.picklist(['ended', 'unasked'])),
      /** To fill in before. */
      fill: ids,
      parts: v.pipe(
        v.array(
          v.strictObject({
            part: id,
            /** By its name: one of `steps` above. */
            steps: v.pipe(v.array(v.union([id, step])), v.minLength(1)),
          }),
        ),
        v.minLength(1),
      ),
      /** Not to hang up without. */
      mustAsk: ids,
    }),
  ),
  branches: v.array(branch),
  /** One press away at any time. */
  phrases: v.array(
    v.strictObject({
      id,
      channel: v.optional(spoken),
      group: v.picklist(['understand', 'spell', 'numbers']),
      say: TextSchema,
    }),
  ),
});

/** As it stands in the file. */
export type ScriptsFile = v.InferOutput<typeof ScriptsSchema>;
export type Slot = ScriptsFile['slots'][number];
export type Step = ScriptsFile['steps'][number];
/** With every step in its place: see with-steps.ts. */
export type Script = Omit<ScriptsFile['scripts'][number], 'parts'> & {
  parts: { part: string; steps: Step[] }[];
};
export type Scripts = Omit<ScriptsFile, 'steps' | 'scripts'> & { scripts: Script[] };
export type Wording = Step['wordings'][number];
export type Tip = NonNullable<Step['tips']>[number];
export type Branch = Scripts['branches'][number];
export type Phrase = Scripts['phrases'][number];
export type Spoken = v.InferOutput<typeof spoken>;
