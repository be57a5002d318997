import type { NumberOptions } from '../../../content-rules/schema.ts';
import { readRuleFiles } from '../../../scripts/rule-files.ts';

/** The options as they ship. */
export const number = readRuleFiles()['questions/number.json'] as NumberOptions;
export const { options } = number;

/** One of them. */
export function option(id: string): NumberOptions['options'][number] {
  const found = options.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no option ${id}`);
  return found;
}
