/** Running Vitest projects and counting what came of it. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot, runTool } from './run-tool.ts';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Which failed, as far as they have names. */
  names?: string[];
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name?: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] | null }[];
  }[];
}

/** Runs the projects and counts each test; a file or run that broke counts as one failure. */
export async function runVitest(projects: string[]): Promise<Tally> {
  const folder = join(projectRoot, '.cache');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `vitest-${projects.join('-')}.json`);
  rmSync(file, { force: true });
  const { code } = await runTool('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return tallyOf(readReport(file), code);
}

/** Counts a report; `code` is what Vitest ended with. */
export function tallyOf(report: Report | undefined, code: number): Tally {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    // Errors outside any test leave no failed test, only the exit code.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    names: failuresOf(report),
  };
}

/** One line a failure: the file, the test, and the first line of what it says. */
function failuresOf({ testResults }: Report): string[] {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name = '', message = '', assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      const told = failed.map((test) => [test.fullName, test.failureMessages?.[0]] as const);
      const file = relative(projectRoot, name);
      return (told.length > 0 ? told : [['', message] as const]).map(([test = '', why = '']) =>
        [file, test, why.split('\n')[0]].filter((part) => part !== '').join(' · '),
      );
    });
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
