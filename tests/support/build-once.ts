/** Before the end-to-end tests: both builds they load are there and up to date. */
import { buildIfStale } from '../../scripts/build.ts';

/** Vitest calls this once. */
export async function setup(): Promise<void> {
  await buildIfStale('chrome');
  await buildIfStale('firefox');
}
