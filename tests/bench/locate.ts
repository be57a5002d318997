/**
 * `npm run bench:locate -- <file.jsonl> [--json] [--cases]`: finding elements of a site's old version in
 * its new one, on the Similo data, beside other methods. Located, wrong and silent are counted; where
 * the element was taken away every answer is wrong. `--json`: the figures alone. `--cases`: each case
 * that signoff did not settle.
 */
import { parseArgs } from 'node:util';
import { methods, type Method } from './similo-data/methods.ts';
import { casesOf, isTruth, read, readSites, setNames, type Case } from './similo-data/records.ts';

interface Figures {
  n: number;
  located: number;
  wrong: number;
  abstained: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, cases: { type: 'boolean' } },
});
const [file] = positionals;
if (!file) {
  console.error('Say which data: npm run bench:locate -- <file.jsonl> [--json] [--cases]');
  process.exit(2);
}
const cases = casesOf(readSites(file));
const table = Object.fromEntries(
  setNames.map((set) => [set, Object.fromEntries(measureAll(cases[set]))]),
);
if (values.json) console.log(JSON.stringify(table, null, 1));
else print();
if (values.cases) setNames.forEach((set) => printUnsettled(set, cases[set]));

function measureAll(questions: readonly Case[]): [string, Figures][] {
  return Object.entries(methods).map(([name, method]) => [name, measure(method, questions)]);
}

function measure(method: Method, questions: readonly Case[]): Figures {
  const figures = { n: questions.length, located: 0, wrong: 0, abstained: 0 };
  for (const { truth, ...question } of questions) {
    const answer = method(question);
    figures[!answer ? 'abstained' : isTruth(answer, truth) ? 'located' : 'wrong'] += 1;
  }
  return figures;
}

function print(): void {
  for (const [set, rows] of Object.entries(table)) {
    console.log(`\n${set}`.padEnd(36), 'located   wrong  silent');
    for (const [name, { n, located, wrong, abstained }] of Object.entries(rows)) {
      const parts = [located, wrong, abstained].map((it) => `${it}`.padStart(7));
      console.log(name.padEnd(34), ...parts, `  of ${n} (${((100 * located) / n).toFixed(1)} %)`);
    }
  }
  console.log(
    '\nWeights and rules were set by hand; nothing was fitted, so leaving sites out changes nothing.',
  );
}

function printUnsettled(set: string, questions: readonly Case[]): void {
  for (const { truth, ...question } of questions) {
    const answer = methods.signoff(question);
    if (truth ? answer && isTruth(answer, truth) : !answer) continue;
    const told = (it: Case['target'] | undefined) =>
      it
        ? `“${read(it, 'visible_text') || read(it, 'text')}” ${read(it, 'href')}`.slice(0, 110)
        : '–';
    console.error(`${set} · ${question.site}\n   sought ${told(question.target)}`);
    console.error(`   truth  ${told(truth)}\n   answer ${told(answer)}`);
  }
}
