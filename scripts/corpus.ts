/**
 * `npm run corpus -- <folder> [--json] [--show <selector>]`: every saved page of a folder, served at its
 * true host name with the network otherwise blocked, in real Chromium with the built extension and the
 * task "reach the account". Prints a row a page; with `--json` one array on standard output.
 *
 * `--show <selector>` makes what lost its script visible (opacity and visibility of these elements).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreRows, type Expected } from './corpus/score.ts';
import { openCorpus, type Row } from './corpus/run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, show: { type: 'string' }, shots: { type: 'string' } },
});
const folder = resolve(
  positionals[0] ?? fail('Say which folder: npm run corpus -- <folder> [--json]'),
);
const index = readJson<{ file: string; url: string | null }[]>('index.json');
const corpus = await openCorpus(folder, { show: values.show, shots: values.shots });
const rows: Row[] = [];
for (const looked of index.map((entry) => corpus.look(entry))) {
  const row = await looked;
  rows.push(row);
  if (!values.json) printRow(row);
}
await corpus.close();
if (values.json) console.log(JSON.stringify(rows.map(flat), null, 1));
// expected.json is about the pages as saved.
if (!values.show && existsSync(join(folder, 'expected.json'))) printScore();

function printRow(row: Row): void {
  const what = row.name === null ? (row.reason ?? '–') : `“${row.name}” ${row.href ?? ''}`;
  console.log(
    `${row.file.padEnd(64)} ${row.kind.padEnd(12)} ${(row.place ?? '–').padEnd(16)} ${what}`,
  );
}

function printScore(): void {
  const score = scoreRows(rows, readJson<Expected[]>('expected.json'));
  const say = values.json ? console.error : console.log;
  say(
    `located ${score.located}, wrong ${score.wrong}, abstained ${score.abstained}, kind wrong ${score.kindWrong}`,
  );
  score.notes.forEach((note) => say(note));
  if (score.wrong + score.missed + score.kindWrong > 0) process.exitCode = 1;
}

/** The row without what only the score needs. */
function flat({ matches: _matches, ...row }: Row): Omit<Row, 'matches'> {
  return row;
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

function fail(why: string): never {
  console.error(why);
  process.exit(2);
}
