/**
 * `npm run rules`: checks every rule file and says what is wrong with file, path and reason.
 * `npm run rules -- --write` also writes content-rules/schemas/, which editors read, and every rule
 * file in its one spelling, the glossary with the sounds of its Chinese names.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { checkRules } from '../content-rules/check.ts';
import { fileSchemas } from '../content-rules/schema.ts';
import type { Term } from '../content-rules/schema.ts';
import { withPinyin } from './pinyin.ts';
import { readRuleFiles, rulesDir } from './rule-files.ts';

/** Schema file name → its text, formatted as committed. */
export async function editorSchemas(): Promise<Record<string, string>> {
  const entries = Object.entries(fileSchemas).map(async ([pattern, schema]) => {
    const json = JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }));
    return [schemaName(pattern), await format(json, { parser: 'json', printWidth: 100 })] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A rule file in its one spelling: the data alone, laid out by Prettier as the repository sets it. */
export async function canonical(data: unknown): Promise<string> {
  const options = await resolveConfig(join(rulesDir, 'rule.json'));
  return format(JSON.stringify(data), { ...options, parser: 'json' });
}

function completed(name: string, data: unknown): unknown {
  return name.startsWith('glossary/') ? withPinyin(data as { terms: Term[] }) : data;
}

// carriers/<id>/places.json → places.json; glossary/<any>.json → glossary.json
function schemaName(pattern: string): string {
  return pattern.endsWith('/*.json') ? `${pattern.split('/')[0]}.json` : pattern.split('/').at(-1)!;
}

if (import.meta.main) {
  if (process.argv.includes('--write')) {
    mkdirSync(join(rulesDir, 'schemas'), { recursive: true });
    for (const [name, text] of Object.entries(await editorSchemas()))
      writeFileSync(join(rulesDir, 'schemas', name), text);
    for (const [name, data] of Object.entries(readRuleFiles()))
      writeFileSync(join(rulesDir, name), await canonical(completed(name, data)));
  }
  const faults = checkRules(readRuleFiles());
  faults.forEach((fault) => console.error(fault));
  console.log(faults.length === 0 ? 'Rules: all good.' : `Rules: ${faults.length} fault(s).`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
