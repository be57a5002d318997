/** The practice snapshots of the last run, as long as neither the practice sites nor the maps have changed. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { practiceSnapshots, type Snapshot } from './practice.ts';

const root = join(import.meta.dirname, '../../..');
const sources = [
  'tests/practice/**/*.{ts,js,css}',
  'tests/bench/subjects/practice*',
  'tests/bench/in-page/{collect,keep}.ts',
  'tests/support/practice-stops.ts',
  'content-rules/carriers/*/{links,places}.json',
];

/** One snapshot a link; visits the practice sites only where something has changed. */
export async function keptPracticeSnapshots(): Promise<Snapshot[]> {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort())
    hash.update(readFileSync(join(root, file)));
  const kept = join(root, '.cache/bench', `practice-${hash.digest('hex').slice(0, 16)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Snapshot[];
  console.error('Visiting the practice pages …');
  const snapshots = await practiceSnapshots();
  mkdirSync(join(kept, '..'), { recursive: true });
  writeFileSync(kept, JSON.stringify(snapshots));
  return snapshots;
}
