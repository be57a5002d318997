/** The letters to write. */
import type { Letters } from './schema.ts';
import letters from './letters/letters.json';

export const letterRules = letters as unknown as Letters;
