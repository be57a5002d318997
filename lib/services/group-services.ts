/** The accounts bound to the number, in the order in which they are worth settling. */
import type { Service, Services } from '../../content-rules/schema.ts';
import type { PhoneLine, Settled } from '../state/shape.ts';

export interface ServiceItem {
  service: Service;
  /** What became of the number there; null: still open. */
  settled: Settled | null;
}

export interface ServiceGroup {
  category: Services['categories'][number];
  /** Most urgent first; equals as they stand in the list. */
  items: ServiceItem[];
  left: number;
}

/** All services by category, in order of harm; a service of an unknown category is left out. */
export function groupServices(
  { categories, services }: Services,
  settled: PhoneLine['services'],
): ServiceGroup[] {
  return categories.map((category) => {
    const items = services
      .filter((service) => service.category === category.id)
      .sort((a, b) => a.priority - b.priority)
      .map((service) => ({ service, settled: settled[service.id] ?? null }));
    return { category, items, left: items.filter((item) => item.settled === null).length };
  });
}

/** Id of the first category in which something is left to settle, or undefined when nothing is. */
export function findFirstOpen(groups: readonly ServiceGroup[]): string | undefined {
  return groups.find(({ left }) => left > 0)?.category.id;
}
