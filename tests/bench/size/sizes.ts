/** What a carrier's page is made to load and told, as it travels: gzip -9 of the production build and of the messages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { gz } from './gz.ts';
import type { Told } from './told.ts';

/** A content script of the manifest, and where it runs. */
export interface Script {
  file: string;
  gz: number;
  matches: string[];
}

export interface Sizes {
  scripts: Script[];
  told: Told[];
}

/** Bytes of everything, from a built extension. */
export async function sizesOf(built: string): Promise<Sizes> {
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[]; matches: string[] }[];
  };
  const scripts = manifest.content_scripts.flatMap(({ js, matches }) =>
    js.map((file) => ({ file, gz: gz(readFileSync(join(built, file))), matches })),
  );
  const forgotten = readdirSync(join(built, 'content-scripts'))
    .map((file) => `content-scripts/${file}`)
    .filter((file) => file.endsWith('.js') && !scripts.some((script) => script.file === file));
  if (forgotten.length > 0) throw new Error(`Not in the manifest: ${forgotten.join(', ')}`);
  return { scripts, told: await toldEverywhere() };
}

/** The rules are files that Vite puts together: read as the extension reads them. */
async function toldEverywhere(): Promise<Told[]> {
  const file = new URL('./told.ts', import.meta.url).pathname;
  const { module } = await runnerImport<{ told: Told[] }>(file, { configFile: false });
  return module.told;
}

export interface SizeGoal {
  goal: string;
  bytes: number;
  most: number;
  met: boolean;
}

/** What was aimed at; a KB is 1000 bytes. */
export function sizeGoals({ scripts, told }: Sizes): SizeGoal[] {
  const size = (name: string) => scripts.find(({ file }) => file.includes(name))!.gz;
  const words = Math.max(...told.map(({ guide, gloss }) => guide + gloss));
  const goal = (text: string, bytes: number, most: number) => ({
    goal: text,
    bytes,
    most,
    met: bytes <= most,
  });
  return [
    goal('the guide, without key terms', size('guide'), 12_000),
    goal(
      'both scripts, and what one carrier’s page is told',
      size('guide') + size('gloss') + words,
      20_000,
    ),
  ];
}
