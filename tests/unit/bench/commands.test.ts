import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandsOf } from '../../bench/all/commands.ts';

const root = join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

it('npm run bench runs every bench there is, and each file is there', () => {
  const commands = commandsOf(scripts, { json: true, small: true });
  const named = Object.keys(scripts).filter((name) => name.startsWith('bench:'));
  expect(commands.map(({ name }) => `bench:${name}`)).toEqual(named);
  expect(named).toEqual(expect.arrayContaining(['bench:locate', 'bench:find', 'bench:ring']));
  for (const { file, args } of commands) {
    expect(readFileSync(join(root, file), 'utf8')).toContain("json: { type: 'boolean'");
    expect(args).toContain('--json');
  }
});

it('asks for the quick run where there is one, and for the data that are given', () => {
  const asked = { json: false, small: true, data: 'records.jsonl' };
  const args = Object.fromEntries(
    commandsOf(scripts, asked).map((command) => [command.name, command]),
  );
  expect(args['locate']).toMatchObject({ args: ['records.jsonl'], needs: ['records.jsonl'] });
  expect(args['mutate']!.args).toEqual(['--small']);
});
