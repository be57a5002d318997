/**
 * The one description of the rule format: the types the product uses, the checks the build and the
 * tests run, and the JSON Schema editors read (`npm run rules -- --write`).
 *
 * It is used at build time and in tests only; what ships is the checked data.
 */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'));
const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const note = v.optional(v.pipe(v.string(), v.maxLength(240)));

/** What a user reads, in every language of the product. 繁體中文 is written, not converted. */
export const TextSchema = v.strictObject({ en: filled, 'zh-CN': filled, 'zh-TW': filled });

/** Where a fact comes from and how far it is to be trusted. */
const provenance = {
  /** A URL, or repository + path + commit. */
  source: filled,
  /** The date the source itself carries; null where it carries none. YYYY, YYYY-MM or YYYY-MM-DD. */
  pageDate: v.nullable(
    v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY[-MM[-DD]]')),
  ),
  /** The day the source was read. */
  checkedOn: day,
  /** official: carrier's or regulator's own page. secondary: others. unverified: everything else. */
  confidence: v.picklist(['official', 'secondary', 'unverified']),
  note,
};
export const ProvenanceSchema = v.strictObject(provenance);

const planKinds = v.optional(v.pipe(v.array(v.picklist(['postpaid', 'prepaid'])), v.minLength(1)));

/** Words a control must (or must not) stand within or near. Every list is "any of". */
const surroundings = {
  landmark: v.optional(
    v.array(v.picklist(['banner', 'navigation', 'main', 'contentinfo', 'dialog', 'complementary'])),
  ),
  /** Text of the nearest heading above the control. */
  heading: v.optional(v.array(filled)),
  /** Text that stands in the same list item, row, card or paragraph. */
  near: v.optional(v.array(filled)),
};

/**
 * One control, described by independent signals, each optional, scored together. Never a selector.
 * `names` are accessible names, English first, then variants and Spanish.
 */
export const TargetSchema = v.strictObject({
  role: v.optional(
    v.array(v.picklist(['link', 'button', 'tab', 'menuitem', 'checkbox', 'switch', 'heading'])),
  ),
  names: v.optional(v.pipe(v.array(filled), v.minLength(1))),
  /** Link paths: "/bill/historical" (this host) or "secure.verizon.com/signin"; no query unless it matters. */
  href: v.optional(v.pipe(v.array(filled), v.minLength(1))),
  testId: v.optional(v.array(filled)),
  id: v.optional(v.array(filled)),
  /** Other stable attributes, name → value (exact). */
  attributes: v.optional(v.record(v.string(), filled)),
  ...surroundings,
  /** Whatever of these agrees rules the candidate out. */
  not: v.optional(
    v.strictObject({
      names: v.optional(v.array(filled)),
      href: v.optional(v.array(filled)),
      ...surroundings,
    }),
  ),
});

/**
 * A sign is a target that must be visible, or (in mustNot) must not be, to believe we are at a place.
 * A sign with role "heading" looks at h1–h6 and role=heading.
 */
const signs = v.strictObject({
  must: v.optional(v.array(TargetSchema)),
  mustNot: v.optional(v.array(TargetSchema)),
});

/**
 * `path`: literal, with "*" for one segment and a trailing "**" for any rest; a trailing slash is ignored.
 * `hash` and `query` are needed only where the path alone does not tell. `query` holds name → value.
 */
const urlPattern = v.strictObject({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/, 'must be an exact host')),
  path: v.pipe(v.string(), v.startsWith('/')),
  hash: v.optional(v.pipe(v.string(), v.startsWith('#'))),
  query: v.optional(v.record(v.string(), v.string())),
});

export const CarrierSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  name: filled,
  /** Exact hosts, https only. Only public, sign-in and account hosts get the content script. */
  hosts: v.array(
    v.strictObject({
      host: urlPattern.entries.host,
      kind: v.picklist(['public', 'sign-in', 'account', 'business']),
      ...provenance,
    }),
  ),
  /** Paths on the hosts above that belong to the business portal. Wins over every place. */
  businessPaths: v.array(urlPattern),
  /** Words whose presence in a foreign host name makes it a look-alike ("tmobile"). */
  brandWords: v.pipe(v.array(filled), v.minLength(1)),
  /** How an official address is told to a person: the page to compare everything with. */
  contactPage: v.strictObject({ url: v.pipe(v.string(), v.startsWith('https://')), ...provenance }),
  facts: v.array(v.strictObject({ id, topic: id, planKinds, text: TextSchema, ...provenance })),
});

export const PlacesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  regions: v.array(v.strictObject({ id, name: TextSchema, note })),
  places: v.array(
    v.strictObject({
      id,
      name: TextSchema,
      kind: v.picklist(['public', 'support', 'sign-in', 'account']),
      planKinds,
      urls: v.pipe(v.array(urlPattern), v.minLength(1)),
      signs: v.optional(signs),
      /** Regions shown on this place. */
      regions: v.array(id),
      /** The address a user may be given when no way on the page is left; null: cannot be opened directly. */
      address: v.nullable(v.pipe(v.string(), v.startsWith('https://'))),
      /** A word of caution shown when the user is here. */
      caution: v.optional(TextSchema),
      ...provenance,
    }),
  ),
});

export const LinksSchema = v.strictObject({
  $schema: v.optional(v.string()),
  links: v.array(
    v.strictObject({
      id,
      /** Places and regions the control is on. */
      from: v.pipe(v.array(id), v.minLength(1)),
      to: id,
      target: TargetSchema,
      /** What pressing it means, in the user's language ("查看历史账单"). */
      means: TextSchema,
      /** Menu, tab or accordion that must be open first. */
      opener: v.optional(v.strictObject({ target: TargetSchema, means: TextSchema })),
      /** True where only the user can get across (signing in, a one-time code): told in words, never ringed. */
      byUser: v.optional(v.boolean()),
      planKinds,
      ...provenance,
    }),
  ),
});

const channel = v.picklist(['page', 'call', 'chat', 'app', 'store', 'offline']);

/** How one carrier does one of the common tasks of content-rules/tasks. */
export const CarrierTasksSchema = v.strictObject({
  $schema: v.optional(v.string()),
  tasks: v.array(
    v.strictObject({
      /** Id of the common task. */
      task: id,
      planKinds,
      channel,
      /** Page tasks: the place where it is done, and the control there (a callout without it). */
      destination: v.optional(id),
      target: v.optional(v.strictObject({ target: TargetSchema, means: TextSchema })),
      contacts: v.optional(v.array(id)),
      how: TextSchema,
      /** Facts of carrier.json that the user should see beside it. */
      facts: v.optional(v.array(id)),
      /** When the page itself shows that the task is done. */
      doneAt: v.optional(v.strictObject({ place: id, sign: v.optional(TargetSchema) })),
      ...provenance,
    }),
  ),
});

export const ContactsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  contacts: v.array(
    v.strictObject({
      id,
      planKinds,
      kind: v.picklist(['phone', 'short-code', 'chat']),
      purpose: TextSchema,
      /** "+18009378997"; null for short codes and chats. */
      e164: v.nullable(v.pipe(v.string(), v.regex(/^\+\d{8,15}$/))),
      /** As a person in the US reads it: "1-800-937-8997", "611". For chat: where it is. */
      display: filled,
      from: v.picklist(['us', 'carrier-phone', 'abroad', 'anywhere']),
      url: v.optional(v.pipe(v.string(), v.startsWith('https://'))),
      /** Daily opening hours in the carrier's zone; null where unknown. days: 0 = Sunday. */
      hours: v.nullable(
        v.strictObject({
          timeZone: filled,
          open: v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/)),
          close: v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/)),
          days: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
          ...provenance,
        }),
      ),
      /** A trap to warn about beside the number. */
      warning: v.optional(TextSchema),
      ...provenance,
    }),
  ),
});

const situation = v.picklist([
  'nothing-to-cancel',
  'leaving-end',
  'leaving-keep',
  'already-abroad',
  'not-my-account',
]);

/** The three taps and where they lead: the first rule whose answers all agree wins. */
export const QuestionsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  questions: v.array(
    v.strictObject({
      id,
      ask: TextSchema,
      why: TextSchema,
      answers: v.pipe(v.array(v.strictObject({ id, label: TextSchema })), v.minLength(2)),
    }),
  ),
  situations: v.array(
    v.strictObject({
      id: situation,
      name: TextSchema,
      /** The true answer in half a minute. */
      says: TextSchema,
      /** Tasks in order. */
      tasks: v.pipe(v.array(id), v.minLength(1)),
    }),
  ),
  /** question id → answer ids (any of). Unknown (skipped) answers match only rules that do not ask. */
  rules: v.array(v.strictObject({ when: v.record(v.string(), v.array(id)), situation })),
});

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
      /** Tasks that must be settled before this one may start. */
      after: v.optional(v.array(id)),
      ...provenance,
    }),
  ),
});

export const StuckSchema = v.strictObject({
  $schema: v.optional(v.string()),
  problems: v.array(
    v.strictObject({
      id,
      name: TextSchema,
      /** Ways out, best first. */
      waysOut: v.pipe(
        v.array(
          v.strictObject({
            text: TextSchema,
            /** Only for these carriers; all where left out. */
            carriers: v.optional(v.array(id)),
            /** Copy one of the carrier's contacts; ids of contacts.json, those that exist are shown. */
            contacts: v.optional(v.array(id)),
            ...provenance,
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
});

/** One concept: what the page may call it and what it means for the reader. */
export const TermsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  terms: v.array(
    v.strictObject({
      id,
      en: filled,
      /** Other English surface forms; plural and case are matched without being listed. */
      variants: v.array(filled),
      es: v.array(filled),
      called: v.strictObject({ 'zh-CN': filled, 'zh-TW': filled }),
      /** One plain sentence: what it means for you. */
      means: TextSchema,
      category: v.picklist([
        'account',
        'billing',
        'cancel',
        'device',
        'plan',
        'porting',
        'roaming',
        'security',
        'support',
      ]),
      /** Pressing a control with this label can end service, lose the number or cost money. */
      danger: v.boolean(),
      /** Only for these carriers' own names. */
      carriers: v.optional(v.array(id)),
      /** Where the wording was seen; empty: natural usage known to the writers. */
      seen: v.array(filled),
    }),
  ),
});

export type Text = v.InferOutput<typeof TextSchema>;
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;
export type Target = v.InferOutput<typeof TargetSchema>;
export type UrlPattern = v.InferOutput<typeof urlPattern>;
export type Carrier = v.InferOutput<typeof CarrierSchema>;
export type Fact = Carrier['facts'][number];
export type Places = v.InferOutput<typeof PlacesSchema>;
export type Place = Places['places'][number];
export type Region = Places['regions'][number];
export type Link = v.InferOutput<typeof LinksSchema>['links'][number];
export type CarrierTask = v.InferOutput<typeof CarrierTasksSchema>['tasks'][number];
export type Contact = v.InferOutput<typeof ContactsSchema>['contacts'][number];
export type Questions = v.InferOutput<typeof QuestionsSchema>;
export type Situation = v.InferOutput<typeof situation>;
export type CommonTask = v.InferOutput<typeof TasksSchema>['tasks'][number];
export type Problem = v.InferOutput<typeof StuckSchema>['problems'][number];
export type Term = v.InferOutput<typeof TermsSchema>['terms'][number];
export type PlanKind = 'postpaid' | 'prepaid';

/** Which schema a file answers to, by its name inside content-rules/. */
export const fileSchemas = {
  'carriers/*/carrier.json': CarrierSchema,
  'carriers/*/places.json': PlacesSchema,
  'carriers/*/links.json': LinksSchema,
  'carriers/*/tasks.json': CarrierTasksSchema,
  'carriers/*/contacts.json': ContactsSchema,
  'questions/situation.json': QuestionsSchema,
  'tasks/tasks.json': TasksSchema,
  'stuck/stuck.json': StuckSchema,
  'glossary/*.json': TermsSchema,
} as const;
