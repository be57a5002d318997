/** What to say on the phone and to write in a chat. */
import type { ScriptsFile } from './schema.ts';
import scripts from './scripts/scripts.json';
import { withSteps } from './with-steps.ts';

export const scriptRules = withSteps(scripts as unknown as ScriptsFile);
