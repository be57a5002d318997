/** Reads content-rules/ from disk: for the build, the checks and the tests. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleFiles } from '../content-rules/check.ts';

export const rulesDir = join(import.meta.dirname, '../content-rules');

/** Every rule file, parsed. Throws "file: reason" where one is not JSON. */
export function readRuleFiles(dir = rulesDir): RuleFiles {
  const names = globSync('*/**/*.json', { cwd: dir }).filter(
    (name) => !name.startsWith('schemas/'),
  );
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [
        name.replaceAll('\\', '/'),
        parse(name, readFileSync(join(dir, name), 'utf8')),
      ]),
  );
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}
