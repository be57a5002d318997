/** What a table of interface words looks like: English is the base, the other languages must match it. */
import type { Locale } from './languages.ts';

/** What a message may use to fit its words to a number. Chinese has one plural form: "other". */
export interface Wording {
  plural(count: number, forms: Record<string, string>): string;
  number(value: number): string;
}

type Slots = Record<string, string | number>;
type Worded = (slots: never, wording: Wording) => string;

/** One language's messages: plain words, or a function of its slots. */
export type MessageTable = Record<string, string | Worded>;

/** The same keys with the same slots: a missing or extra key, or a wrong slot, fails tsc. */
export type SameMessages<Base> = {
  readonly [Key in keyof Base]: Base[Key] extends (
    slots: infer S extends Slots,
    ...rest: never[]
  ) => string
    ? (slots: S, wording: Wording) => string
    : string;
};

/** A base table in every language of the product. */
export type Tables<Base> = Record<Locale, SameMessages<Base>>;

/** The slots that one message needs, as further arguments of the reader: none, or one object. */
export type SlotsOf<Message> = Message extends (
  slots: infer S extends Slots,
  ...rest: never[]
) => string
  ? [slots: S]
  : [];
