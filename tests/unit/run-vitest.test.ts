import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/run-tool.ts';
import { tallyOf } from '../../scripts/run-vitest.ts';

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('tests are counted one by one', () => {
  expect(tallyOf(report, 0)).toMatchObject({ passed: 3, failed: 0, skipped: 2 });
});

test('no report, or an error outside every test, is one failure', () => {
  expect(tallyOf(undefined, 1).failed).toBe(1);
  expect(tallyOf(report, 1).failed).toBe(1);
});

test('a file that did not load is one failure beside the failed tests', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ];
  expect(tallyOf({ ...report, numFailedTests: 1, testResults }, 1).failed).toBe(2);
});

test('what failed is named, with its file and the first line of why', () => {
  const failed = {
    status: 'failed',
    fullName: 'a ring stays',
    failureMessages: ['Error: no\nat x'],
  };
  const testResults = [
    { status: 'failed', name: `${projectRoot}/tests/a.test.ts`, assertionResults: [failed] },
    {
      status: 'failed',
      name: `${projectRoot}/b.ts`,
      message: 'no such file',
      assertionResults: [],
    },
  ];
  expect(tallyOf({ ...report, numFailedTests: 1, testResults }, 1).names).toEqual([
    'tests/a.test.ts · a ring stays · Error: no',
    'b.ts · no such file',
  ]);
});
