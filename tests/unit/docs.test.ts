/** What the documents point at is there: links, pictures, commands, files. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyState } from '../../lib/state/shape.ts';

const root = join(import.meta.dirname, '../..');
const documents = globSync(['*.md', 'docs/**/*.md', 'tests/**/*.md', 'content-rules/**/*.md'], {
  cwd: root,
  // The benchmarks' rivals bring documents of their own.
  exclude: ['**/node_modules/**'],
});
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

// Code is not prose: what looks like a link in it is none.
const prose = (text: string) =>
  text.replace(/^( *)```[\s\S]*?^\1```/gm, '').replace(/`[^`\n]*`/g, '');

function pointers(text: string): string[] {
  const inline = [...text.matchAll(/!?\[[^\]]*\]\(\s*<?([^)\s>]+)/g)];
  const markup = [...text.matchAll(/\b(?:src|href)="([^"]+)"/g)];
  return [...inline, ...markup].map(([, to]) => to!).filter((to) => !/^([a-z]+:|#)/i.test(to));
}

describe.each(documents)('%s', (file) => {
  it('links to files that exist', () => {
    const missing = pointers(prose(read(file))).filter(
      (to) => !existsSync(resolve(root, dirname(file), decodeURI(to.split('#')[0]!))),
    );
    expect(missing).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = [...read(file).matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name]) => name!);
    const bare = ['start', 'test'].filter((name) => read(file).includes(`npm ${name}`));
    expect([...named, ...bare].filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('names files of the repository that exist', () => {
  const named = [
    ...read('CONTRIBUTING.md').matchAll(
      /\b((?:content-rules|lib|scripts|tests)\/[\w./-]+\.\w+)\b/g,
    ),
  ];
  expect(named.length).toBeGreaterThan(5);
  expect(named.map(([, path]) => path!).filter((path) => !existsSync(join(root, path)))).toEqual(
    [],
  );
});

it('shows every folder of the layout, and every set of the words', () => {
  const [, layout] = /^## The layout\n+```\n([\s\S]*?)```/m.exec(read('CONTRIBUTING.md'))!;
  const shown = layout!
    .split(/(?=^[a-z]\S*\/)/m)
    .map((part) => [part.split('/')[0]!, part] as const);
  const missing = ['content-rules', 'lib', 'tests'].flatMap((folder) => {
    const part = new Map(shown).get(folder)!;
    return globSync(`${folder}/*/`, { cwd: root })
      .map((path) => `${path.replace(/\/$/, '').split('/').at(-1)}/`)
      .filter((name) => !` ${part}`.match(new RegExp(`[ (]${name}`)));
  });
  expect(missing).toEqual([]);
  const sets = globSync('assets/messages/*/', { cwd: root }).map((path) => path.replace(/\/$/, ''));
  expect(sets.length).toBeGreaterThan(10);
  const words = read('CONTRIBUTING.md').split('**Words of the interface**')[1]!.split('\n')[0]!;
  expect(sets.filter((path) => !words.includes(`\`${path.split('/').at(-1)}\``))).toEqual([]);
});

it('is there where the code refers to it', () => {
  const code = globSync('{content-rules,lib,ui,entrypoints,scripts}/**/*.{ts,tsx}', { cwd: root });
  const named = code.flatMap((file) =>
    [...read(file).matchAll(/\bdocs\/[a-z-]+\.md\b/g)].map(([path]) => path),
  );
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('counts what the rules have', () => {
  const count = (file: string, list: string) =>
    (JSON.parse(read(`content-rules/${file}`)) as Record<string, unknown[]>)[list]!.length;
  const problems = count('stuck/stuck.json', 'problems');
  const services = count('services/services.json', 'services');
  for (const file of ['README.md', 'CHANGELOG.md']) {
    expect(read(file)).toContain(`${problems} problems`);
    expect(read(file)).toMatch(new RegExp(`\\b${services}\\b(?: accounts|, in order of harm)`));
    expect(read(file)).toContain('seven ways');
  }
  expect(count('questions/number.json', 'options')).toBe(7);
});

it('names every kind of thing that is stored', () => {
  const { version: _version, settings, lines, ...rest } = emptyState();
  const kept = [rest, settings, lines[0]!].flatMap((part) => Object.keys(part));
  const told: Record<string, string> = {
    locale: 'the language you chose',
    hiddenHosts: 'Not on this site',
    country: 'the country you say that you call from',
    gloss: "what is to be marked on the carriers' pages",
    reminders: 'whether you want reminders',
    answers: 'your answers',
    carrier: 'the carrier and "monthly" or "prepaid"',
    planKind: 'the carrier and "monthly" or "prepaid"',
    begun: 'whether you have been through the questions',
    progress: 'the tasks ticked',
    goals: 'the task you asked to be led to',
    line: 'which line is shown',
    id: 'for each line',
    name: 'the name you gave it',
    device: 'its kind',
    overrides: 'the gates you went past',
    services: 'which of the listed accounts',
    call: 'what you filled into the script of a call or chat',
    letters: 'what you filled into the blanks of a letter',
    ownServices: 'the names of accounts you added',
  };
  expect(
    kept.filter((key) => !read('PRIVACY.md').includes(told[key] ?? `no word of ${key}`)),
  ).toEqual([]);
});

it('has read the documents', () =>
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'PRIVACY.md']),
  ));
