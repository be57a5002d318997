/** What bench:locate measures is what ships: scoring, deciding and weights; only the adapter is its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const importsOf = (file: string) =>
  [...read(file).matchAll(/import (type )?\{([^}]*)\} from '([^']+)'/g)].map(
    ([, type, names, from]) => ({ type: type !== undefined, names: names!, from: from! }),
  );

it('bench:locate scores and decides by the shipped functions', () => {
  const shipped = importsOf('tests/bench/similo-data/methods.ts')
    .filter(({ from, type }) => from.includes('lib/navigator/') && !type)
    .flatMap(({ names }) => names.split(',').map((name) => name.trim().replace(/^type /, '')));
  expect(shipped).toEqual(expect.arrayContaining(['agreementOf', 'decide', 'isLike', 'describe']));
  const bench = ['methods.ts', 'record-control.ts', 'records.ts'].map((file) =>
    read(`tests/bench/similo-data/${file}`),
  );
  // No second scale beside the shipped one.
  for (const text of bench) expect(text).not.toMatch(/clearLead|weights\s*=|enough\s*=/);
});

it('the shipped locator uses the same functions on the page', () => {
  const used = importsOf('lib/navigator/locate.ts').map(({ from }) => from);
  expect(used).toEqual(expect.arrayContaining(['./agreement.ts', './decide.ts']));
});

it('scoring and deciding know nothing of a page', () => {
  for (const file of [
    'agreement',
    'decide',
    'description',
    'names',
    'paths',
    'place-signals',
    'roles',
    'generated',
    'weights',
  ]) {
    const impure = importsOf(`lib/navigator/${file}.ts`)
      .filter(({ type }) => !type)
      .map(({ from }) => from)
      .filter((from) => /page|controls\.ts|visibility|accessible/.test(from));
    expect(impure, file).toEqual([]);
    expect(read(`lib/navigator/${file}.ts`), file).not.toMatch(
      /\bdocument\.|querySelector|\bElement\b/,
    );
  }
});
