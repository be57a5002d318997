/**
 * Operators for one judgement at the end: written without sight of the locator, its weights or its figures, and
 * put here only when the tuning is over. Once they have been run they move to ../seen. Empty until then.
 */
import type { Operator } from '../scene.ts';

/** The set for the next judgement. */
export const heldBack: readonly Operator[] = [];
