/** The glossary, all categories in one list. Kept out of content-rules/index.ts: only the popup needs it. */
import type { Term } from '../schema.ts';
import account from './account.json' with { type: 'json' };
import billing from './billing.json' with { type: 'json' };
import cancel from './cancel.json' with { type: 'json' };
import device from './device.json' with { type: 'json' };
import plan from './plan.json' with { type: 'json' };
import porting from './porting.json' with { type: 'json' };
import roaming from './roaming.json' with { type: 'json' };
import security from './security.json' with { type: 'json' };
import support from './support.json' with { type: 'json' };

const files = [account, billing, cancel, device, plan, porting, roaming, security, support];

/** Every term. What the build checked; nobody writes to it. */
export const terms: readonly Term[] = files.flatMap((file) => file.terms as Term[]);
