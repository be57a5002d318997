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
    'questions/situations.json': { situations: { tasks: string[] }[] };
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
      copy['questions/situations.json'].situations[0]!.tasks.push('let-it-laps'),
    );
    expect(faults).toContain(
      'questions/situations.json /situations/0/tasks: no task "let-it-laps"',
    );
  });

  test('a contact that does not exist', () => {
    const faults = broken(
      (copy) => (copy['stuck/stuck.json'].problems[0]!.waysOut[0]!['contacts'] = ['att-care']),
    );
    expect(faults).toContain('stuck/stuck.json /problems/0/waysOut/0: no contact "att-care"');
  });

  const attFile = (copy: Broken, part: string) =>
    copy[`carriers/att/${part}.json`] as Record<string, Record<string, unknown>[]>;

  test('an address that leads off the carrier’s hosts', () => {
    const faults = broken((copy) => {
      attFile(copy, 'places')['places']![0]!['address'] = 'https://www.att-help.com/';
      attFile(copy, 'contacts')['contacts']![0]!['url'] = 'https://www.business.att.com/';
      const { target } = attFile(copy, 'links')['links']![0]! as { target: { href: string[] } };
      target.href.push('sigin.att.com');
    });
    expect(faults).toEqual([
      'carriers/att/places.json /places/0/address: no consumer host "www.att-help.com"',
      'carriers/att/contacts.json /contacts/0/url: no consumer host "www.business.att.com"',
      'carriers/att/links.json /links/0: no host "sigin.att.com"',
    ]);
  });

  test('a number shown otherwise than it is dialled', () => {
    const faults = broken(
      (copy) => (attFile(copy, 'contacts')['contacts']![0]!['display'] = '1-800-331-0050'),
    );
    expect(faults).toEqual(['carriers/att/contacts.json /contacts/0/display: is not +18003310500']);
  });

  test('what nobody comes to see', () => {
    const faults = broken((copy) => {
      const facts = attFile(copy, 'carrier')['facts']!;
      facts.push({ ...facts[0], id: 'lonely' });
      const places = attFile(copy, 'places')['places']!;
      const urls = [{ host: 'www.att.com', path: '/lonely' }];
      places.push({ ...places[0], id: 'lonely', urls });
      tasksOf(copy).push({ ...tasksOf(copy)[0], id: 'lonely' });
    });
    expect(faults.map((fault) => fault.replace(/.*: /, ''))).toEqual([
      '"lonely" is in no plan',
      'no task tells "lonely"',
      'nothing leads to "lonely"',
    ]);
  });

  test('a file that no schema knows', () => {
    const faults = broken((copy) => ((copy as RuleFiles)['tasks/task.json'] = {}));
    expect(faults).toEqual(['tasks/task.json /: no schema for a file of this name']);
  });
});
