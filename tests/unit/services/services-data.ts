import type { Services } from '../../../content-rules/schema.ts';
import data from '../../../content-rules/services/services.json';

/** The list as it ships. */
export const shipped = data as Services;
