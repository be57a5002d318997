import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const copied = [
  'assets',
  'content-rules',
  'entrypoints',
  'lib',
  'scripts',
  'ui',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

describe('the build', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'signoff-build-'));
    for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const build = () =>
    spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
      cwd: copy,
      encoding: 'utf8',
    });
  const break_ = (file: string, from: string, to: string) => {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    return () => writeFileSync(path, text);
  };

  it('stops at a bad rule with file, path and reason', () => {
    const mend = break_('content-rules/carriers/att/places.json', '"regions": [', '"regoins": [');
    const { status, stdout, stderr } = build();
    mend();
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(/carriers\/att\/places\.json \/.*regoins/s);
  }, 60_000);

  it('stops at a missing message', () => {
    const mend = break_('assets/messages/guide/zh-CN.ts', "  press: '点这里',\n", '');
    const { status, stdout, stderr } = build();
    mend();
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(/zh-CN.*press/s);
  }, 60_000);
});
