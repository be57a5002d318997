/** The format of the accounts that may be bound to the number. */
import * as v from 'valibot';
import { TextSchema, day, filled, id, provenance } from './schema-parts.ts';

const https = v.pipe(v.string(), v.startsWith('https://'));

/** Whether a service takes something instead of a US number. */
const accepts = v.variant('value', [
  /** unlisted: the source lists the ways it takes, and this is not among them. */
  v.strictObject({ value: v.picklist(['yes', 'no', 'unlisted']), ...provenance }),
  /** Looked for on that day; nothing was found. */
  v.strictObject({ value: v.literal('unknown'), checkedOn: day }),
]);

/** An account that may be bound to the number, and where its number is changed. */
const service = v.strictObject({
  id,
  name: TextSchema,
  category: id,
  /** 1: before anything else. 2: before departure. 3: when convenient. */
  priority: v.picklist([1, 2, 3]),
  /** Where the number is changed. null: only in an app, or no address known. Unverified: the start page. */
  change: v.nullable(v.strictObject({ url: https, ...provenance })),
  /** The service's own page on it; `chinese`: the same page in Chinese. */
  help: v.optional(v.strictObject({ url: https, chinese: v.optional(https), ...provenance })),
  /** The way there in words; `onPage`: the words that stand on the service's own English pages. */
  path: v.strictObject({ text: TextSchema, onPage: v.optional(filled), ...provenance }),
  /** null: no codes are sent there, or the warning tells it. */
  accepts: v.nullable(
    v.strictObject({
      /** A +86 number. */
      chinaNumber: accepts,
      appPush: accepts,
      authenticator: accepts,
      email: accepts,
      voip: accepts,
    }),
  ),
  /** What bites people here. */
  warning: v.optional(v.strictObject({ text: TextSchema, ...provenance })),
});

export const ServicesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** What holds for all of them. */
  advice: v.array(v.strictObject({ id, text: TextSchema, ...provenance })),
  /** In order of harm. */
  categories: v.array(v.strictObject({ id, name: TextSchema, why: TextSchema })),
  services: v.array(service),
});

export type Services = v.InferOutput<typeof ServicesSchema>;
export type Service = Services['services'][number];
/** Whether a service takes one thing instead of a US number. */
export type Accepted = v.InferOutput<typeof accepts>;
