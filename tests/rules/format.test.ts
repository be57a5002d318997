/** How the rules are written: one spelling per file, schemas as committed, faults that say where. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRules, type RuleFiles } from '../../content-rules/check.ts';
import { readRuleFiles, rulesDir } from '../../scripts/rule-files.ts';
import { canonical, editorSchemas } from '../../scripts/rules.ts';

const files = readRuleFiles();
const read = (name: string) => readFileSync(join(rulesDir, name), 'utf8');

// Where this fails, `npm run format` writes the file as it should be.
test.each(Object.keys(files))('%s round-trips byte for byte', async (name) => {
  expect(await canonical(JSON.parse(read(name)))).toBe(read(name));
});

test('the JSON Schemas for editors are those of schema.ts', async () => {
  for (const [name, text] of Object.entries(await editorSchemas()))
    expect(read(`schemas/${name}`), name).toBe(text);
});

test('every file names its schema', () => {
  for (const [name, data] of Object.entries(files)) {
    const schema = (data as { $schema?: string }).$schema ?? '';
    expect(() => read(join(name, '..', schema)), name).not.toThrow();
    expect(schema, name).toMatch(/^(?:\.\.\/)+schemas\/[a-z]+\.json$/);
  }
});

test('the rules are good', () => {
  expect(checkRules(files)).toEqual([]);
});

describe('a typo is named with file, path and reason', () => {
  type Edit = (copy: Broken) => void;
  interface Broken extends RuleFiles {
    'tasks/tasks.json': { tasks: Record<string, unknown>[] };
    'questions/situation.json': { situations: { tasks: string[] }[] };
    'stuck/stuck.json': { problems: { waysOut: Record<string, unknown>[] }[] };
  }
  const broken = (edit: Edit) => {
    const copy = structuredClone(files) as unknown as Broken;
    edit(copy);
    return checkRules(copy);
  };
  const tasksOf = (copy: Broken) => copy['tasks/tasks.json'].tasks;

  test('an unknown key', () => {
    const faults = broken((copy) => (tasksOf(copy)[0]!['chanel'] = 'call'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^tasks\/tasks\.json \/tasks\/0\/chanel: .*never.*chanel/);
  });

  test('a missing id', () => {
    const faults = broken((copy) => delete tasksOf(copy)[2]!['id']);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^tasks\/tasks\.json \/tasks\/2\/id: .*"id"/);
  });

  test('a missing language', () => {
    const faults = broken((copy) => (tasksOf(copy)[1]!['name'] = { en: 'Call', 'zh-CN': '打' }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^tasks\/tasks\.json \/tasks\/1\/name\/zh-TW: /);
  });

  test('a task that does not exist', () => {
    const faults = broken((copy) =>
      copy['questions/situation.json'].situations[0]!.tasks.push('let-it-laps'),
    );
    expect(faults).toContain('questions/situation.json /situations/0/tasks: no task "let-it-laps"');
  });

  test('a contact that does not exist', () => {
    const faults = broken(
      (copy) => (copy['stuck/stuck.json'].problems[0]!.waysOut[0]!['contacts'] = ['att-care']),
    );
    expect(faults).toContain('stuck/stuck.json /problems/0/waysOut/0: no contact "att-care"');
  });

  test('a file that no schema knows', () => {
    const faults = broken((copy) => ((copy as RuleFiles)['tasks/task.json'] = {}));
    expect(faults).toEqual(['tasks/task.json /: no schema for a file of this name']);
  });
});
