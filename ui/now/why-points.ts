/** What agreed and what did not, each said once, by the keys of the messages. */
import type { en } from '../../assets/messages/why/en.ts';
import type { EvidenceView } from '../../lib/messages.ts';
import type { Objection, Signal } from '../../lib/navigator/weights.ts';

/** Those messages that are plain words. */
export type Point = {
  [Key in keyof typeof en]: (typeof en)[Key] extends string ? Key : never;
}[keyof typeof en];

/** null: neither for it nor against it. */
const agreeing: Readonly<Record<Signal, Point | null>> = {
  name: 'name',
  nameShown: 'name',
  nameClose: 'nameClose',
  namePart: 'nameClose',
  nameRare: 'name',
  nameKin: null,
  href: 'href',
  hrefClose: 'href',
  hrefAlone: 'href',
  hrefKin: null,
  testId: 'mark',
  attribute: 'mark',
  id: 'mark',
  role: 'role',
  landmark: 'landmark',
  heading: 'heading',
  near: 'near',
  beside: 'beside',
  within: 'within',
};

const differing: Readonly<Record<Objection, Point>> = {
  otherName: 'name',
  noName: 'noName',
  otherHref: 'href',
  asideHref: 'href',
  otherPlace: 'landmark',
  kinRole: 'role',
  opener: 'role',
  asButton: 'role',
  otherRole: 'role',
};

/** The points for and against, weightiest first as the locator counts them. */
export function pointsOf({ signals, against }: EvidenceView): {
  agrees: Point[];
  differs: Point[];
} {
  const known = signals.map((signal) => agreeing[signal]).filter((point) => point !== null);
  return {
    agrees: [...new Set(known)],
    differs: [...new Set(against.map((objection) => differing[objection]))],
  };
}
