/**
 * `npm run bench -- [--json] [--small] [<file.jsonl>]`: every benchmark, one after the other. What its data are
 * not there for is left out, and said so. With `--json` one object, the figures of each under its name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandsOf, type Command } from './all/commands.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const figures: Record<string, unknown> = {};
for (const command of commandsOf(scripts, { ...values, data: positionals[0] })) {
  const lacking = command.needs.find((file) => !existsSync(file));
  if (lacking) console.error(`${command.name}: left out, there is no ${lacking}`);
  else run(command);
}
if (values.json) console.log(JSON.stringify(figures));

function run({ name, file, args }: Command): void {
  if (!values.json) console.log(`\n=== ${name}\n`);
  const { status, stdout } = spawnSync(process.execPath, [join(root, file), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', values.json ? 'pipe' : 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`${name}: failed`);
    process.exitCode = 1;
  } else if (values.json) figures[name] = JSON.parse(stdout) as unknown;
}
