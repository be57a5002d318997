import type { LineChange } from '../../lib/state/change-line.ts';

type OfServices = Extract<
  LineChange,
  { kind: 'service' | 'own-service' | 'own-service-settled' | 'own-service-remove' }
>;
type WithoutLine<Change> = Change extends unknown ? Omit<Change, 'line'> : never;

/** What the user did to the list; whoever shows it knows of which line. */
export type ServiceChange = WithoutLine<OfServices>;
