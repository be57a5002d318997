/** What to say on the phone and to write in a chat. */
import type { Scripts } from './schema.ts';
import scripts from './scripts/scripts.json';

export const scriptRules = scripts as unknown as Scripts;
