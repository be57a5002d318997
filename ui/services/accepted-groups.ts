import type { Accepted, Provenance, Service } from '../../content-rules/schema.ts';

export type AcceptedWay = keyof NonNullable<Service['accepts']>;

export interface AcceptedGroup {
  from: Provenance;
  ways: { way: AcceptedWay; answer: 'yes' | 'no' | 'unlisted' | 'saidYes' | 'saidNo' }[];
}

/** What a service takes instead of a US number: known things by their source, then what nobody knows. */
export function acceptedGroups(accepts: NonNullable<Service['accepts']>): {
  known: AcceptedGroup[];
  unknown: AcceptedWay[];
} {
  const known = new Map<string, AcceptedGroup>();
  const unknown: AcceptedWay[] = [];
  for (const [way, one] of Object.entries(accepts) as [AcceptedWay, Accepted][]) {
    if (one.value === 'unknown') {
      unknown.push(way);
      continue;
    }
    const key = `${one.source} ${one.confidence}`;
    const group = known.get(key) ?? { from: one, ways: [] };
    group.ways.push({ way, answer: answerOf(one.value, one.confidence) });
    known.set(key, group);
  }
  const sure = ({ from }: AcceptedGroup) => (from.confidence === 'unverified' ? 1 : 0);
  return { known: [...known.values()].sort((a, b) => sure(a) - sure(b)), unknown };
}

function answerOf(value: 'yes' | 'no' | 'unlisted', confidence: Provenance['confidence']) {
  if (confidence !== 'unverified' || value === 'unlisted') return value;
  return value === 'yes' ? 'saidYes' : 'saidNo';
}
