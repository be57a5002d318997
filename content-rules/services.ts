/** The accounts that may be bound to a number, loaded when the list is first opened. */
import type { Services } from './schema.ts';

/** Every service, with its categories in order of harm. */
export async function loadServices(): Promise<Services> {
  const { default: services } = await import('./services/services.json');
  return services as Services;
}
