/** The ways to settle what becomes of the number. */
import type { NumberOptions } from './schema.ts';
import number from './questions/number.json';

export const numberOptions = number as NumberOptions;
