/** Everybody who may call or write, as far as the scripts tell them apart. */
import type { ScriptsFile } from '../../content-rules/schema.ts';
import { withSteps } from '../../content-rules/with-steps.ts';
import { knownOf } from '../../lib/planner/conditions.ts';
import type { Ask } from '../../lib/scripts/choose-lines.ts';
import { readRuleFiles } from '../../scripts/rule-files.ts';
import { asked, today } from './plan-cases.ts';

export const files = readRuleFiles();
export const rules = withSteps(files['scripts/scripts.json'] as ScriptsFile);
export const people: Ask[] = [];

for (const carrier of ['t-mobile', 'att', 'verizon', null])
  for (const planKind of ['postpaid', 'prepaid', null] as const)
    for (const where of ['in-us', 'abroad-receives', 'abroad-silent', ''])
      for (const role of ['owner', 'member', 'unknown'])
        for (const channel of ['call', 'chat'] as const) {
          const answers: Record<string, string> = { role, departure: '2027-01-10' };
          if (where !== '') answers['where'] = where;
          if (where === 'abroad-receives') answers['codes'] = 'yes';
          if (where.startsWith('abroad')) delete answers['departure'];
          const said = { answers, planKind, carrier, device: 'phone' as const, today };
          const known = knownOf(said, asked.questions);
          people.push({ known, channel, slots: rules.slots, filled: {} });
        }

/** What a person is, in one line. */
export function nameOf({ known, channel }: Ask): string {
  const { carrier, plan, where, role } = known;
  return [carrier, plan, where, role, channel].join(' ');
}
