/** What is wrong with the rules: first the shape of each file, then what only all together show. */
import * as v from 'valibot';
import { checkAddresses } from './checks/check-addresses.ts';
import { checkCarrier } from './checks/check-carrier.ts';
import { checkContent } from './checks/check-content.ts';
import { checkDialling } from './checks/check-dialling.ts';
import { checkUse } from './checks/check-use.ts';
import { openLedger } from './checks/ledger.ts';
import { missingFiles, sortRules, type RuleFiles } from './checks/rule-set.ts';
import { fileSchemas } from './schema.ts';

export { carrierIds, type RuleFiles } from './checks/rule-set.ts';

/** Every fault found, as "file /path: reason"; an empty list means the rules are good. */
export function checkRules(files: RuleFiles): string[] {
  const faults = Object.entries(files).flatMap(([file, data]) => checkShape(file, data));
  if (faults.length > 0) return faults;
  const missing = missingFiles(files);
  return missing.length > 0 ? missing.map((file) => `${file} /: missing`) : checkTogether(files);
}

function checkTogether(files: RuleFiles): string[] {
  const ledger = openLedger();
  const rules = sortRules(files);
  const taskIds = new Set(rules.tasks.map(({ id }) => id));
  checkContent(rules, ledger);
  for (const carrier of rules.carriers) {
    checkCarrier(carrier, taskIds, ledger);
    checkAddresses(carrier, ledger);
  }
  checkDialling(rules, ledger);
  checkUse(rules, ledger);
  return ledger.faults;
}

function checkShape(file: string, data: unknown): string[] {
  const schema = schemaFor(file);
  if (schema === undefined) return [`${file} /: no schema for a file of this name`];
  const result = v.safeParse(schema, data, { abortPipeEarly: true });
  if (result.success) return [];
  return result.issues.map((issue) => `${file} /${pathOf(issue)}: ${issue.message}`);
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (v.getDotPath(issue) ?? '').replaceAll('.', '/');
}

/** The schema a file answers to, or undefined where its name fits none. */
export function schemaFor(file: string) {
  const entry = Object.entries(fileSchemas).find(([pattern]) =>
    new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`).test(file),
  );
  return entry?.[1];
}
