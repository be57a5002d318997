/** The format of one carrier's files: who it is, its map, its tasks, its contacts. */
import * as v from 'valibot';
import {
  TargetSchema,
  TextSchema,
  channel,
  filled,
  id,
  note,
  planKinds,
  provenance,
  signs,
  urlPattern,
} from './schema-parts.ts';

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
  /** Domains of related companies ("metrobyt-mobile.com"): no look-alikes, but not this carrier's accounts. */
  relatedHosts: v.array(v.strictObject({ domain: urlPattern.entries.host, ...provenance })),
  /** Paths on the hosts above that belong to the business portal. Wins over every place. */
  businessPaths: v.array(urlPattern),
  /** Words whose presence in a foreign host name makes it a look-alike ("tmobile"). */
  brandWords: v.pipe(v.array(filled), v.minLength(1)),
  /** How an official address is told to a person: the page to compare everything with. */
  contactPage: v.strictObject({ url: v.pipe(v.string(), v.startsWith('https://')), ...provenance }),
  facts: v.array(v.strictObject({ id, topic: id, planKinds, text: TextSchema, ...provenance })),
  /** What the calculator reckons with; the facts say how sure it is. */
  lastCycle: v.array(
    v.strictObject({
      planKinds,
      /** When a line stops that was ended by a call. paid-through: when what was paid in advance is used up. */
      ends: v.picklist(['cycle-end', 'at-once', 'paid-through', 'unknown']),
      charge: v.picklist(['whole-cycle', 'by-day', 'nothing-more', 'unknown']),
      facts: v.pipe(v.array(id), v.minLength(1)),
    }),
  ),
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
      /** What a danger term means on a control here, before what the glossary says. null: no harm. */
      presses: v.optional(v.array(v.strictObject({ term: id, press: v.nullable(TextSchema) }))),
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
          /** Another source gives other hours: the note tells which. */
          disputed: v.optional(v.literal(true)),
          ...provenance,
        }),
      ),
      /** What a source says about US holidays; left out where none says anything. */
      holidays: v.optional(v.strictObject({ text: TextSchema, ...provenance })),
      /** A trap to warn about beside the number. */
      warning: v.optional(TextSchema),
      ...provenance,
    }),
  ),
});

export type Carrier = v.InferOutput<typeof CarrierSchema>;
export type LastCycle = Carrier['lastCycle'][number];
export type Fact = Carrier['facts'][number];
export type Places = v.InferOutput<typeof PlacesSchema>;
export type Place = Places['places'][number];
export type Link = v.InferOutput<typeof LinksSchema>['links'][number];
export type CarrierTask = v.InferOutput<typeof CarrierTasksSchema>['tasks'][number];
export type Contact = v.InferOutput<typeof ContactsSchema>['contacts'][number];
